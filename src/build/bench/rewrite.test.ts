// A paragraph that is written anew on the bench: what is told before, and what is written.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BenchLost, BenchTried } from '../../bench/text-api.ts';
import { latestEdition } from '../latest-edition.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { blockOf } from './block-of.ts';
import { openArticle } from './open-article.ts';
import type { Request } from './requests.ts';
import { putText, tryText } from './rewrite.ts';
import { beginSession, type Session } from './session.ts';

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const content = join(folder, 'content');
const ARTICLE = 'two-flags';
let session: Session;

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(PROGRAM_FOLDER, 'tests/editions/ordinary/content'), content, { recursive: true });
  session = beginSession(content);
});

const read = (name: string) => readFileSync(join(content, name), 'utf8');
const text = () => read(`articles/${ARTICLE}.md`);
const ledger = () => JSON.parse(read(`articles/${ARTICLE}.permalinks.json`)).paragraphs as Record<string, string>[];
const open = () => openArticle(content, ARTICLE);
const markdownAt = async (id: string) => blockOf(await open(), id).markdown;
const asked = (paragraph: string, markdown: string, said: object = {}): Request<'put-text'> => ({
  ...{ article: ARTICLE, paragraph, markdown, take: [], drop: [], move: [], verdicts: [], ...said },
});
const attempt = async (id: string, markdown: string): Promise<BenchTried> => tryText(await open(), asked(id, markdown));
const put = async (id: string, markdown: string, said: object = {}) =>
  session.write('said', await putText(content, await open(), asked(id, markdown, said)));
/** A paragraph of which half is new. */
const DOUBTFUL = {
  id: 'p16',
  markdown:
    'The order would go out tarred rope and lanterns hung along every wall, as was the habit there when guests came in by night',
};
const dropOf = (one: BenchLost) =>
  'claim' in one ? { claim: one.claim } : { entity: one.entity, wording: one.wording };
/** Findings that are errors: a page of the article would not be made. */
const errors = async () => (await latestEdition(content)).built.findings.filter(({ severity }) => severity === 'error');

describe('what becomes of the numbers', () => {
  test('an edited paragraph keeps its own, and nothing is written before it is saved', async () => {
    const [before, markdown] = [text(), await markdownAt('p1')];
    const edited = markdown.replace('probably follow', 'surely follow');
    expect(edited).not.toBe(markdown);
    expect(await attempt('p1', edited)).toEqual({
      ...{ fates: [{ id: 'p1', what: 'edited' }], doubts: [], lost: [], errors: [] },
      edited: [expect.objectContaining({ name: 'more-crews' })],
    });
    expect(text()).toBe(before);
    await put('p1', edited, { take: ['more-crews'] });
    const after = before.replace(markdown, edited).replace('"More crews will probably', '"More crews will surely');
    expect(text()).toBe(after);
    await session.undo();
    expect(text()).toBe(before);
    await session.redo();
    expect(text()).toBe(after);
  });

  test('a new one is numbered as in statutes', async () => {
    const markdown = await markdownAt('p1');
    const { fates } = await attempt('p1', `${markdown}\n\nWhat the ferries carried nobody wrote down.`);
    expect(fates).toEqual([
      { id: 'p1', what: 'same' },
      { id: 'p1a', what: 'new' },
    ]);
  });

  test('one that is cut in two gives a number to its second half', async () => {
    const markdown = await markdownAt('p3');
    const at = markdown.indexOf('. ', markdown.length / 2) + 1;
    const { fates } = await attempt('p3', `${markdown.slice(0, at)}\n\n${markdown.slice(at + 1)}`);
    expect(fates).toMatchObject([{ id: 'p3' }, { id: 'p3a', what: 'split', from: 'p3' }]);
  });

  test('one that is taken out leaves its address behind, with the reason', async () => {
    const { fates, lost } = await attempt('p6', '');
    expect(fates).toEqual([{ id: 'p6', what: 'removed' }]);
    const drop = lost.filter((one) => !('claim' in one)).map(dropOf);
    expect(drop).toContainEqual({ entity: 'ev-landing', wording: undefined });
    await expect(put('p6', '')).rejects.toThrow('the text');
    const move = lost.flatMap((one) =>
      'claim' in one ? [{ claim: one.claim, quote: 'proved the most stubborn' }] : [],
    );
    expect(move).toHaveLength(2);
    await put('p6', '', { drop, move, reason: 'It said the same twice.' });
    expect(ledger().find(({ id }) => id === 'p6')).toMatchObject({
      state: 'removed',
      reason: 'It said the same twice.',
    });
    expect(await errors()).toEqual([]);
    const after = text();
    await session.undo();
    expect(ledger().find(({ id }) => id === 'p6')).toMatchObject({ state: 'live' });
    await session.redo();
    expect(text()).toBe(after);
  });
});

describe('what is doubtful', () => {
  test.each([
    ['accept', 'live'],
    ['refuse', 'removed'],
  ] as const)('is asked, and goes on record: %s', async (verdict, state) => {
    const tried = await attempt(DOUBTFUL.id, DOUBTFUL.markdown);
    expect(tried.fates).toContainEqual({ id: DOUBTFUL.id, what: 'asked' });
    expect(tried.doubts).toMatchObject([{ paragraph: DOUBTFUL.id }]);
    const said = { take: tried.edited.map(({ name }) => name), drop: tried.lost.map(dropOf) };
    await expect(put(DOUBTFUL.id, DOUBTFUL.markdown, said)).rejects.toThrow('cannot tell');
    await put(DOUBTFUL.id, DOUBTFUL.markdown, { ...said, verdicts: [{ paragraph: DOUBTFUL.id, verdict }] });
    expect(ledger().find(({ id }) => id === DOUBTFUL.id)?.state).toBe(state);
    expect(await errors()).toEqual([]);
  });
});

describe('what loses its words is told', () => {
  test('a quote that stands there in other words is taken as it is then', async () => {
    const markdown = await markdownAt('p1');
    const other = markdown.replace('has reached Estermark', 'has lately reached Estermark');
    expect(other).not.toBe(markdown);
    const tried = await attempt('p1', other);
    expect(tried.edited).toEqual([
      { name: 'reached', was: 'has reached Estermark', now: 'has lately reached Estermark' },
    ]);
    await expect(put('p1', other)).rejects.toThrow('has reached Estermark');
    await put('p1', other, { take: ['reached'] });
    expect(text()).toContain('quote: "has lately reached Estermark"');
    expect(await errors()).toEqual([]);
  });

  test('a quote that is gone', async () => {
    const markdown = await markdownAt('p1');
    const sentence = markdown.split('. ').find((one) => one.includes('has reached Estermark')) as string;
    const tried = await attempt('p1', markdown.replace(sentence, 'Nothing of the sort was told'));
    const other = markdown.replace(sentence, 'Nothing of the sort was told');
    expect(tried.lost).toContainEqual({ claim: 'reached', words: 'has reached Estermark' });
    const drop = tried.lost.filter((one) => !('claim' in one)).map(dropOf);
    // Its address is published: it gets other words, or stands in `withdrawn.yaml`.
    await expect(put('p1', other, { drop: [...drop, { claim: 'reached' }] })).rejects.toThrow('#note-reached');
    await put('p1', other, { drop, move: [{ claim: 'reached', quote: 'Nothing of the sort' }] });
    expect(text()).toContain('quote: "Nothing of the sort"');
    expect(await errors()).toEqual([]);
  });
});

test.each([
  ['a block of code that is not closed', '```\nx'],
  ['HTML', 'A <script>alert(1)</script> word.'],
])('%s is refused, with nothing written', async (_name, markdown) => {
  const before = text();
  const said = await attempt('p1', markdown).then(
    ({ errors }) => errors.join(' '),
    (error: Error) => error.message,
  );
  expect(said).toMatch(/stands around it|HTML|script/);
  await expect(put('p1', markdown)).rejects.toThrow();
  expect(text()).toBe(before);
});

test('where links of other paragraphs would lead elsewhere, nothing is written', async () => {
  const FILE = join(content, 'articles', `${ARTICLE}.md`);
  const markdown = await markdownAt('p2');
  writeFileSync(FILE, text().replace(markdown, `${markdown} See [there][d].\n\n[d]: https://example.org/a`));
  const before = text();
  const other = `${await markdownAt('p1')}\n\n[d]: https://example.org/b`;
  await expect(attempt('p1', other)).rejects.toThrow('stands around it');
  expect(text()).toBe(before);
});

test.each<[string, (text: string) => string]>([
  ['its text', (text) => `${text}\nMore.\n`],
  ['a mark alone', (text) => text.replace('  - league\n', '  - { id: league, also: [Two ferry crews] }\n')],
  ['a remark alone', (text) => text.replace('entities:\n', 'entities: # all\n')],
  ['line ends alone', (text) => text.replaceAll('\n', '\r\n')],
])('a file that was changed meanwhile in %s is left as it is', async (_name, change) => {
  const [opened, theirs] = [await open(), change(text())];
  expect(theirs).not.toBe(text());
  writeFileSync(join(content, 'articles', `${ARTICLE}.md`), theirs);
  await expect(openArticle(content, ARTICLE, opened.hash)).rejects.toThrow('changed meanwhile');
  const edits = putText(content, opened, asked('p3', `${await markdownAt('p3')} More.`));
  await expect(edits.then((all) => session.write('said', all))).rejects.toThrow('changed meanwhile');
  expect(text()).toBe(theirs);
});

test('what is nothing of the text is not written', async () => {
  const opened = await open();
  expect(() => blockOf(opened, 'credit')).toThrow('frontmatter');
  expect(() => blockOf(opened, 'p999')).toThrow('nowhere');
});
