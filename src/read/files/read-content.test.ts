import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIMITS } from '../../model/limits.ts';
import { type Content, readContent } from './read-content.ts';

let root: string;
let at: (path: string) => string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-'));
  root = join(folder, 'content');
  at = (path) => join(root, path);
  mkdirSync(at('articles'), { recursive: true });
  writeFileSync(join(folder, 'secret.md'), 'Secret.');
});

afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

const read = (content = root) => readContent(content, at('../public'));

const rules = ({ articles, findings }: Content) => [
  ...findings.map(({ rule, file }) => `${rule} ${file}`),
  ...articles.flatMap(({ problem }) => (problem ? [`${problem.rule} ${problem.file}`] : [])),
];

test('a byte order mark, line ends and decomposed accents change nothing', async () => {
  writeFileSync(at('articles/a.md'), 'Cafe\u0301\n\nb\n');
  writeFileSync(at('articles/b.md'), '\ufeffCaf\u00e9\r\n\r\nb\r');
  const { articles } = await read();
  expect(articles.map(({ text }) => text)).toEqual(['Café\n\nb\n', 'Café\n\nb\n']);
});

test.each<[string, (path: string) => void, string]>([
  ['a pipe', (path) => execFileSync('mkfifo', [path]), 'unreadable-file'],
  ['a folder', (path) => mkdirSync(path), 'unreadable-file'],
  ['a link to itself', (path) => symlinkSync('a.md', path), 'unreadable-file'],
  ['a link to nothing', (path) => symlinkSync('nothing', path), 'unreadable-file'],
  ['a link to a device', (path) => symlinkSync('/dev/zero', path), 'link-outside'],
  ['a link out of the folder', (path) => symlinkSync('../../secret.md', path), 'link-outside'],
  ['more bytes than there may be', (path) => writeFileSync(path, Buffer.alloc(LIMITS.bytes + 1, 97)), 'over-limit'],
  ['Latin 1', (path) => writeFileSync(path, Buffer.from('é', 'latin1')), 'bad-encoding'],
])('%s is a finding, and the file has no text', async (_name, make, rule) => {
  make(at('articles/a.md'));
  const content = await read();
  expect(rules(content)).toEqual([`${rule} content/articles/a.md`]);
  expect(content.articles).toMatchObject([{ id: 'a', text: '' }]);
});

test('a link to another file of the content is read', async () => {
  writeFileSync(at('articles/a.md'), 'One.');
  symlinkSync('a.md', at('articles/b.md'));
  const content = await read();
  expect(rules(content)).toEqual([]);
  expect(content.articles.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'One.'],
    ['b', 'One.'],
  ]);
});

test('a folder that leads out of the content is not read', async () => {
  symlinkSync('../..', at('works'));
  expect(rules(await read())).toEqual(['link-outside content/works']);
});

test('what lies about is passed over, what would be left out unsaid is not', async () => {
  for (const name of ['.gitkeep', 'a.md~', 'a.md.bak', 'a.permalinks.json.12.tmp', '#a.md#']) {
    writeFileSync(at(`articles/${name}`), 'x');
  }
  writeFileSync(at('articles/a.markdown'), 'x');
  writeFileSync(at('README.md'), 'x');
  expect(rules(await read())).toEqual(['stray-file content/articles/a.markdown']);
});

test('a content folder that is not there is not an empty edition', async () => {
  const content = await read(at('none'));
  expect(rules(content)).toEqual(['unreadable-file content']);
  expect(content.findings[0]?.fix).toBe('name the folder that holds articles/, entities/ and works/, with --content');
});

test('the first byte that is not UTF-8 is told by line and column, after characters that look like its substitute', async () => {
  writeFileSync(at('articles/a.md'), Buffer.concat([Buffer.from('\ufeffa\r\nb \ufffd é '), Buffer.from([0xc3, 0x28])]));
  const { articles } = await read();
  expect(articles[0]?.problem).toMatchObject({ rule: 'bad-encoding', line: 2, column: 7 });
  expect(articles[0]?.problem?.message).toContain('0xC3');
});

test('the files that are published as they are stand in the folder that is named, wherever a command is started', async () => {
  expect((await read()).publicFiles).toEqual([]);
  mkdirSync(at('../public/maps'), { recursive: true });
  writeFileSync(at('../public/maps/a.svg'), '');
  writeFileSync(at('../public/b.pdf'), '');
  expect((await read()).publicFiles).toEqual(['b.pdf', 'maps/a.svg']);
});

test('what macOS, editors and other systems leave beside a file is passed over', async () => {
  writeFileSync(at('articles/a.md'), 'One.');
  for (const name of ['._a.md', '._a.permalinks.json', '.DS_Store', '.a.md.swp', 'a.md~', 'Thumbs.db']) {
    writeFileSync(at(`articles/${name}`), Buffer.from([0, 5, 22, 7]));
  }
  const content = await read();
  expect(rules(content)).toEqual([]);
  expect([...content.articles, ...content.ledgers].map(({ id }) => id)).toEqual(['a']);
});
