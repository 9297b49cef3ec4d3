import { mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileMemory } from './file-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

/** Reads a file twice with something done between; says what came, and how often it was read. */
async function twice(at: string, between: () => void = () => {}, later = 10_000) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + later });
  const memory = fileMemory<{ text: string }>(at);
  let reads = 0;
  const read = async () => {
    reads += 1;
    return { text: await readFile(at, 'utf8').catch(() => 'none') };
  };
  const first = await memory(at, read);
  between();
  const second = await memory(at, read);
  return { first: first.text, second: second.text, reads };
}

function backdated(at: string): void {
  writeFileSync(at, 'two');
  utimesSync(at, 1, 1);
}
function replaced(at: string): void {
  writeFileSync(`${at}2`, 'two');
  renameSync(`${at}2`, at);
}

test.each<[string, (at: string) => void, string, number]>([
  ['as it was', () => {}, 'one', 1],
  ['written over, of the same length', (at) => writeFileSync(at, 'two'), 'two', 2],
  ['written over with its former time', backdated, 'two', 2],
  ['replaced by another', replaced, 'two', 2],
  ['taken away', (at) => rmSync(at), 'none', 2],
])('a file that is %s', async (_name, between, second, reads) => {
  const at = join(folder, 'a.md');
  writeFileSync(at, 'one');
  utimesSync(at, 1, 1);
  expect(await twice(at, () => between(at))).toEqual({ first: 'one', second, reads });
});

test('a file that was written just before is read again', async () => {
  const at = join(folder, 'a.md');
  writeFileSync(at, 'one');
  expect((await twice(at, () => {}, 0)).reads).toBe(2);
});

test('what a link leads to is read again', async () => {
  const [at, to] = [join(folder, 'a.md'), join(folder, 'b.md')];
  writeFileSync(to, 'one');
  symlinkSync(to, at);
  expect(await twice(at, () => writeFileSync(to, 'two'))).toEqual({ first: 'one', second: 'two', reads: 2 });
});
