import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commandHere } from '../../../../tests/fixtures/command-here.ts';
import { PROGRAM_FOLDER } from '../../program-folder.ts';

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const content = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(PROGRAM_FOLDER, 'src/build/cli/init/template/content'), content, { recursive: true });
});

async function run(command: string, args: string[], input = '') {
  const { code, stdout, stderr } = await commandHere(command, [...args, '--content', 'content'], {
    cwd: folder,
    input,
  });
  return { code, said: stdout + stderr };
}
const check = () => commandHere('check', [], { cwd: folder, env: { CI: 'true' } });
const files = () => readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();
const read = (name: string) => readFileSync(join(content, name), 'utf8');
const ARTICLE = 'the-engine-that-was-not-built';
const CLAIM = ['--claim', 'C.', '--kind', 'fact', '--gist', 'G', '--note', 'N'];
const BOOK = '@article{a, title = {A title}, author = {Bell, Ada}, year = 1871, doi = {10.1000/xyz}}';

describe('what they write passes the check', () => {
  test.each<[string, string, string[], string, string]>([
    ['an article', 'new', ['article', 'It: now', '--deck', 'A # deck.'], '', 'articles/it-now.md'],
    ['an entity', 'new', ['entity', 'Bell, Ada', '--kind', 'person', '--summary', 'S.'], '', 'entities/bell-ada.md'],
    ['a work', 'new', ['work', 'T', '--url', 'https://example.org/'], '', 'works/t.yaml'],
    [
      'a work on paper',
      'add',
      ['work', '-'],
      '@book{b, title = {B}, author = {X, Y}, year = 1900}',
      'works/x-1900.yaml',
    ],
    ['works', 'add', ['work', '-'], BOOK, 'works/bell-1871.yaml'],
  ])('%s', async (_name, command, args, input, name) => {
    const done = await run(command, args, input);
    expect(done).toMatchObject({ code: 0, said: expect.stringContaining(`content/${name}`) });
    expect(existsSync(join(content, name))).toBe(true);
    const checked = await check();
    expect(checked.stdout).not.toContain(' error ');
    expect(checked.code).toBe(0);
  });

  test('a claim, told from the other places of its words', async () => {
    const before = read(`articles/${ARTICLE}.md`);
    const ambiguous = await run('new', ['claim', ARTICLE, '--quote', 'the', ...CLAIM]);
    expect(ambiguous).toMatchObject({ code: 1, said: expect.stringMatching(/stand in \d+ places: say which/) });
    expect(read(`articles/${ARTICLE}.md`)).toBe(before);
    const done = await run('new', ['claim', ARTICLE, '--quote', 'the', '--at', '2', '--id', 'second', ...CLAIM]);
    expect(done.code).toBe(0);
    expect(read(`articles/${ARTICLE}.md`)).toMatch(/- id: second\n\s+quote: the\n\s+(?:prefix|suffix): /);
    expect((await check()).code).toBe(0);
  });

  test('a claim on words of the credit', async () => {
    const name = `articles/${ARTICLE}.md`;
    writeFileSync(
      join(content, name),
      read(name).replace('\npublished:', '\ncredit: After a lost letter.\npublished:'),
    );
    expect((await run('new', ['claim', ARTICLE, '--quote', 'a lost letter', '--id', 'lost', ...CLAIM])).code).toBe(0);
    expect(read(name)).toContain('quote: a lost letter');
    expect((await check()).code).toBe(0);
  });

  test('a document, with its note', async () => {
    writeFileSync(
      join(folder, 'in.html'),
      '<h1>The head</h1><p>Sworn<a href="#n" id="r">1</a> <img src="x.png"></p><ol><li id="n">Not so. <a href="#r">^</a></ol>',
    );
    const dry = await run('import', ['in.html', '--dry-run']);
    expect(dry.said).toContain('left out: the image');
    expect(existsSync(join(content, 'articles/the-head.md'))).toBe(false);
    expect((await run('import', ['in.html', '--deck', 'D.'])).code).toBe(0);
    expect(read('articles/the-head.md')).toContain('Sworn[^n1]\n\n[^n1]: Not so.');
    expect((await check()).code).toBe(0);
  });
});

describe('nothing is written', () => {
  test.each<[string, string, string[], string, number, string]>([
    [
      'what would be an error',
      'new',
      ['entity', 'X', '--kind', 'ship', '--summary', 'S.'],
      '',
      1,
      'unknown value "ship"',
    ],
    ['what nobody can be asked for', 'new', ['article', 'X'], '', 2, 'say --deck'],
    ['an article that is not there', 'new', ['claim', 'none', '--quote', 'x', ...CLAIM], '', 2, 'no article "none"'],
    ['words that are not there', 'new', ['claim', ARTICLE, '--quote', 'zzz', ...CLAIM], '', 1, 'no paragraph has'],
    [
      'a name outside the folder',
      'new',
      ['article', 'X', '--deck', 'D', '--id', '../x'],
      '',
      1,
      'no file of an edition',
    ],
    ['a number without leave to ask', 'add', ['work', '10.1000/xyz'], '', 2, 'with --online api.crossref.org'],
    ['works that are none', 'add', ['work', '-'], 'hello', 2, 'these are no works'],
    ['a file of another program', 'import', ['in.xyz'], '', 2, 'there is no file in.xyz'],
    ['a dry run', 'new', ['work', 'T', '--url', 'https://example.org/', '--dry-run'], '', 0, 'would be written'],
  ])('%s', async (_name, command, args, input, code, said) => {
    const before = files();
    expect(await run(command, args, input)).toMatchObject({ code, said: expect.stringContaining(said) });
    expect(files()).toEqual(before);
  });

  test('through a link that leads out', async () => {
    rmSync(join(content, 'works'), { recursive: true });
    symlinkSync(folder, join(content, 'works'));
    expect(await run('new', ['work', 'T', '--url', 'https://example.org/'])).toMatchObject({ code: 1 });
    expect(existsSync(join(folder, 't.yaml'))).toBe(false);
  });
});

test('works none of which can be taken are an error, those that are there are not', async () => {
  expect(await run('add', ['work', '-'], '@book{b, author = {X, Y}}')).toMatchObject({
    code: 1,
    said: expect.stringContaining('0 works, 1 left out, 0 there already'),
  });
  expect((await run('add', ['work', '-'], BOOK)).code).toBe(0);
  expect(await run('add', ['work', '-'], BOOK)).toMatchObject({
    code: 0,
    said: expect.stringContaining('0 works, 0 left out, 1 there already'),
  });
});

test('works that are there are named', async () => {
  expect((await run('add', ['work', '-'], BOOK)).code).toBe(0);
  const again = await run('add', ['work', '-'], `${BOOK}\n@book{b, author = {X, Y}}`);
  expect(again.said).toContain('"A title" left out: it is there already, as bell-1871');
  expect(again.said).toContain('left out: it has no title');
});
