import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { takeLock } from './take-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const lock = join(folder, '.a.lock');
const count = join(folder, 'count');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

/** No process has a number as high as this. */
const NOBODY = 4_194_305;

function leaveLock(holder: object): void {
  mkdirSync(lock);
  writeFileSync(join(lock, 'holder.json'), JSON.stringify(holder));
}

/** Runs code in another process, which has `takeLock`, `lock`, `count` and `fs`; resolves to how it ended. */
function elsewhere(code: string): Promise<string | number | null> {
  const whole = `
    import fs from 'node:fs';
    import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'take-lock.ts'))};
    const [lock, count] = ${JSON.stringify([lock, count])};
    ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', whole], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.once('exit', (status, signal) => resolve(signal ?? status)));
}

const ADD_FIFTY = `
  for (let i = 0; i < 50; i += 1) {
    const release = await takeLock(lock);
    const before = Number(fs.readFileSync(count, 'utf8'));
    await new Promise((go) => setTimeout(go, 1));
    fs.writeFileSync(count, String(before + 1));
    await release();
  }`;

test('processes that count at once lose nothing, though the lock was left by one that was killed', async () => {
  writeFileSync(count, '0');
  expect(await elsewhere(`await takeLock(lock); process.kill(process.pid, 'SIGKILL')`)).toBe('SIGKILL');
  expect(readdirSync(folder)).toContain('.a.lock');
  expect(await Promise.all([1, 2, 3].map(() => elsewhere(ADD_FIFTY)))).toEqual([0, 0, 0]);
  expect(readFileSync(count, 'utf8')).toBe('150');
  expect(readdirSync(folder)).toEqual(['count']);
});

test('one that was killed while it took a lock over is taken over from as well', async () => {
  leaveLock({ host: hostname(), pid: NOBODY, token: 'a0' });
  mkdirSync(`${lock}-a0`);
  writeFileSync(join(`${lock}-a0`, 'holder.json'), JSON.stringify({ host: hostname(), pid: NOBODY, token: 'b1' }));
  await (await takeLock(lock, 0))();
  expect(readdirSync(folder)).toEqual([]);
});

test('the number of this process, which a former one had, is no hindrance', async () => {
  leaveLock({ host: hostname(), pid: process.pid, token: 'a0' });
  await (await takeLock(lock, 0))();
});

test.each([
  ['a process that runs', { host: hostname(), pid: process.ppid, token: 'a0' }, `by process ${process.ppid}`],
  ['a process of another machine', { host: 'elsewhere', pid: NOBODY, token: 'a0' }, 'on elsewhere'],
])('the lock of %s is waited for, then named, and never taken', async (_name, holder, said) => {
  leaveLock(holder);
  await expect(takeLock(lock, 60)).rejects.toThrow(said);
  expect(readdirSync(folder)).toEqual(['.a.lock']);
});

test('in one process the second waits for the first', async () => {
  const order: number[] = [];
  const release = await takeLock(lock);
  const second = takeLock(lock).then(async (done) => {
    order.push(2);
    await done();
  });
  order.push(1);
  await release();
  await second;
  expect(order).toEqual([1, 2]);
});
