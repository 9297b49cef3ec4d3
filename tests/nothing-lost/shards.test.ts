// Shards that processes of their own have made are joined to the site that one build makes, byte for byte.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { contentOf } from '../editions/editions.ts';
import { fingerprintOf } from '../site/fingerprint-of.ts';
import { runCli, temporaryFolder } from '../site/run-cli.ts';
import { beginBuild } from './begin-build.ts';

vi.setConfig({ testTimeout: 300_000 });

const ADDRESS = 'https://example.org/reading/';
const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);
const content = at('content');
const articles = path.join(content, 'articles');
const COUNT = 4;
const NUMBERS = Array.from({ length: COUNT }, (_, n) => n + 1);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Four articles with figures, of which one had another name and has been edited. */
function writeArticles(): void {
  cpSync(contentOf('textbook'), content, { recursive: true });
  rmSync(path.join(content, 'addresses.txt'));
  const text = readFileSync(path.join(articles, 'seeing-far.md'), 'utf8');
  for (const [n, id] of ['hearing-far', 'seeing-near', 'steering'].entries()) {
    const own = text.replace('title: Seeing far', `title: Copy ${n}`).replaceAll('A flame sends', `Flame ${n} sends`);
    writeFileSync(path.join(articles, `${id}.md`), own);
  }
  expect(runCli('permalinks', ['--content', content], undefined, { env: { CI: '' } }).stderr).toBe('');
  const edited = text
    .replace('published:', 'formerIds: [looking-far]\nupdated: "2026-04-01"\npublished:')
    .replace('to all sides', 'to every side of the tower');
  writeFileSync(path.join(articles, 'seeing-far.md'), edited);
}

const makeShard = (index: number) =>
  beginBuild(['--content', content, '--shard', `${index}/${COUNT}`, '--out', at(`shard-${index}`)], ADDRESS).ended;
const shards = NUMBERS.map((index) => at(`shard-${index}`));
const join = (...args: string[]) =>
  runCli('join', [...args, '--content', content, '--out', at('joined')], ADDRESS, { env: { CI: '' } });

beforeAll(async () => {
  writeArticles();
  const before = fingerprintOf(content);
  const made = await Promise.all(NUMBERS.map(makeShard));
  expect(made).toEqual(made.map(() => [0, '']));
  // What is not published yet is not told.
  expect(fingerprintOf(content)).toEqual(before);
}, 300_000);

test('each shard has the pages of its articles alone', () => {
  const folders = shards.map((shard) => path.join(shard, 'articles'));
  const made = folders.map((of) => (existsSync(of) ? readdirSync(of) : []));
  // The first has none.
  expect(made.map((names) => names.length > 0)).toEqual([false, true, true, true]);
  expect(new Set(made.flat()).size).toBe(made.flat().length);
  for (const shard of shards) {
    expect(readdirSync(shard).filter((name) => !['articles', 'figures', 'shard.json'].includes(name))).toEqual([]);
  }
});

test('joined, they are what one build makes, and the records are written as by one', () => {
  const ledger = () => readFileSync(path.join(articles, 'seeing-far.permalinks.json'), 'utf8');
  const before = ledger();
  expect(join(...shards)).toMatchObject({ code: 0, stderr: '' });
  const [joined, written] = [fingerprintOf(at('joined')), ledger()];
  expect(written).not.toBe(before);
  expect(readFileSync(path.join(content, 'addresses.txt'), 'utf8')).toContain('articles/looking-far/');
  const args = ['--content', content, '--out', at('dist')];
  expect(runCli('build', args, ADDRESS, { env: { CI: '' } })).toMatchObject({ code: 0, stderr: '' });
  expect(ledger()).toBe(written);
  expect(joined.length).toBeGreaterThan(200);
  expect(joined).toEqual(fingerprintOf(at('dist')));
});

test('shards of other content are refused, and the last good site stays', () => {
  const before = fingerprintOf(at('joined'));
  const file = path.join(articles, 'steering.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: Copy 2', 'title: Another title'));
  const other = join(...shards);
  expect(other.code).toBe(1);
  expect(other.stderr.split('\n')).toEqual([
    ...shards.map((shard, n) => `${shard}: shard ${n + 1}/${COUNT} was made from other content; make it anew`),
    `${at('joined')} still holds the last good build`,
    '',
  ]);
  const shard = runCli('build', ['--content', content, '--shard', '1/2', '--out', at('joined')]);
  expect(shard).toMatchObject({ code: 1, stdout: '' });
  expect(shard.stderr).toContain('it holds files that are no shard of Postil');
  expect(fingerprintOf(at('joined'))).toEqual(before);
});
