// A command that is asked for wrongly says so and touches nothing; what it says does not hang on where it is started.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { besidePath } from '../../src/build/publish/leftovers.ts';
import { contentOf } from '../editions/editions.ts';
import { ROOT } from './read-site.ts';
import { environment, runCli, temporaryFolder } from './run-cli.ts';

// Each starts a process or two, of which some load Astro.
vi.setConfig({ testTimeout: 30_000 });

const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);
const out = at('dist');
mkdirSync(at('other'));
writeFileSync(at('file'), 'x');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string, string[], number, string]>([
  ['an empty name', ['--content', '', '--out', out], 2, 'usage: npm run build'],
  ['content that is not there', ['--content', at('none'), '--out', out], 1, 'there is no such folder'],
  ['content that is a file', ['--content', at('file'), '--out', out], 1, 'it is no folder'],
  ['a folder of something else', ['--content', at('other'), '--out', out], 1, 'none of the folders articles, entities'],
])('%s', (_name, args, code, said) => {
  const done = runCli('build', args);
  expect(done.code).toBe(code);
  expect(done.stderr).toContain(said);
  expect(done.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(existsSync(out)).toBe(false);
});

const COMMANDS = ['addresses', 'build', 'check', 'permalinks', 'search', 'serve'] as const;

test.each([
  ...COMMANDS.map((command) => [command, ['--frobnicate'], "'--frobnicate'"] as const),
  ['addresses', ['--content', ''], "'--content' has no value"] as const,
  ['check', ['--content'], "'--content"] as const,
  ['check', ['content'], "'content'"] as const,
  ...['abc', '0', '1e9'].map((value) => ['check', ['--timeout', value], `not "${value}"`] as const),
  ...['abc', '0', '65536', '0x50'].map((value) => ['serve', ['--port', value], `not "${value}"`] as const),
  ['build', ['--shard', '3/2'], 'not "3/2"'] as const,
  ['export', ['records'], "'--format' takes opensearch or typesense"] as const,
  ['export', ['records', '--format', 'solr'], 'not "solr"'] as const,
  ['export', ['pages', '--format', 'typesense'], 'What can be exported is "records", not "pages"'] as const,
  ['join', [], 'Name the folders of the shards'] as const,
  ['join', ['shards', '--shard', '1/2'], "'--shard'"] as const,
  ['search', ['x', '--sort', 'date'], 'not "date"'] as const,
  ['search', ['x', '--as', 'soon'], 'not "soon"'] as const,
  ['search', ['x', '--known', 'now'], 'not "now"'] as const,
])('%s %j: exit code 2, what is wrong, and how it is used', (command, args, said) => {
  const { code, stdout, stderr } = runCli(command, [...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(said);
  expect(stderr).toContain('usage:');
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test.each([
  'somewhere',
  '//example.org/',
  'ftp://example.org/',
  'https://me:secret@example.org/',
  'https://a.org/?b#c',
])('an address of no site: %s', (address) => {
  const { code, stderr } = runCli('build', ['--out', out], address);
  expect(code).toBe(1);
  expect(stderr).toContain(`SITE_URL is no address of a site: "${address}"`);
  expect(existsSync(out)).toBe(false);
});

test('records are written to a file, whole or not at all, and nothing of what has errors', () => {
  const file = at('records.jsonl');
  const args = ['records', '--format', 'typesense', '--out', file];
  const none = runCli('export', [...args, '--content', at('none')]);
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('there is no such folder');
  expect(existsSync(file)).toBe(false);
  const done = runCli('export', [...args, '--content', contentOf('tiny')], 'https://example.org/x/');
  expect(done).toMatchObject({ code: 0, stderr: '' });
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(done.stdout).toBe(`${file}: ${lines.length} documents for typesense\n`);
  const documents = lines.map((line) => JSON.parse(line));
  expect(documents.map(({ id }) => id)).toContain('paragraph:lamp:p1');
  expect(documents[0].address).toBe('https://example.org/x/entities/hook-point/');
});

test('the check finds the same links dead wherever it is started', () => {
  // With files to link to beside it, as an edition has them: else they are those of the folder one stands in.
  const edition = path.join(folder, 'dead-link');
  cpSync(path.join(ROOT, 'tests/rules/dead-link'), path.join(edition, 'content'), { recursive: true });
  cpSync(path.join(ROOT, 'public'), path.join(edition, 'public'), { recursive: true });
  const [here, elsewhere] = [ROOT, folder].map((cwd) => {
    const args = [path.join(ROOT, 'src/build/cli/check.ts'), '--content', path.join(edition, 'content')];
    return spawnSync(process.execPath, args, { cwd, env: environment(), encoding: 'utf8' }).stdout;
  });
  expect(here).toContain('dead-link');
  expect(elsewhere).toBe(here);
});

test.each<[string, string, string, RegExp]>([
  ['with CI=true a build leaves', 'true', 'as it was', /a\.permalinks\.json: left to a build without CI=true/],
  ['without it a build writes', '', 'as published', /of a build that was killed, the ledger/],
])('%s the ledger that one that was killed had still to write', (_name, CI, text, said) => {
  const ledger = at('a.permalinks.json');
  const plan = besidePath(out, 'records');
  const record = { path: ledger, before: 'as it was', text: 'as published', said: 'the ledger' };
  writeFileSync(ledger, record.before);
  writeFileSync(plan, JSON.stringify({ fresh: at('gone'), records: [record] }));
  // As long ago as this a process with our number was another.
  utimesSync(plan, 0, 1);
  const { stdout } = runCli('build', ['--content', at('none'), '--out', out], undefined, { env: { CI } });
  expect(stdout).toMatch(said);
  expect(readFileSync(ledger, 'utf8')).toBe(text);
  expect(existsSync(plan)).toBe(CI === 'true');
  rmSync(plan, { force: true });
});
