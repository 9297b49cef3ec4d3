// What is suggested on the editions of the tests, and what is made of it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { writeLargeContent } from '../../../tests/editions/large/write-large-content.ts';
import { suggest } from '../../annotate/suggest/suggest.ts';
import type { BenchSuggestion } from '../../bench/api.ts';
import { loadEdition } from '../edition.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { answerRequest } from './answer-request.ts';
import { beginSession, type Session } from './session.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const content = join(folder, 'content');
const ARTICLE = 'two-flags';
const FILE = join(content, `articles/${ARTICLE}.md`);
const SILENT = join(content, 'suggestions.yaml');
const editionOf = (name: string) => join(PROGRAM_FOLDER, `tests/editions/${name}/content`);
let session: Session;

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(editionOf('ordinary'), content, { recursive: true });
  session = beginSession(content);
});

const ask = async <T = { done: string }>(name: string, asked: object = {}): Promise<T> =>
  (await answerRequest(content, session, name, { article: ARTICLE, ...asked })) as T;
const suggestions = async () => (await ask<{ suggestions: BenchSuggestion[] }>('suggestions')).suggestions;
const hash = async () => (await ask<{ hash: string }>('state')).hash;

test('names on record: precision of 0.95, recall of 0.9 over bare texts, with the records of all editions', async () => {
  const large = join(folder, 'large');
  writeLargeContent(large);
  const roots = [...['ordinary', 'textbook', 'strange', 'tiny'].map(editionOf), large];
  const editions = await Promise.all(roots.map(async (root) => (await loadEdition(root, '/', false)).edition));
  const all = editions.flatMap((edition) => edition?.entities ?? []);
  const entities = [...new Map(all.map((one) => [one.id, one])).values()];
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { articles, entityById } of editions.flatMap((edition) => edition ?? [])) {
    for (const { meta, paragraphs, mentions } of articles) {
      const bare = paragraphs.map(({ id, text }) => ({ id, text, closed: [] }));
      const from = { language: meta.language, paragraphs: bare, entities, mentions: [], claims: [] };
      const found = new Set(
        suggest({ ...from, listed: new Set() }, []).flatMap((one) => (one.what === 'record' ? [one.entity] : [])),
      );
      // Those that the editor listed, and that the text names as their records do.
      const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
      const listed = new Set(mentions.map(({ entity }) => entity));
      const named = mentions.filter(({ entity, paragraph, start, end }) => {
        const { name = '', aliases = [] } = entityById.get(entity) ?? {};
        const words = texts.get(paragraph)?.slice(start, end).toLowerCase();
        return [name, ...aliases].some((one) => one.toLowerCase() === words);
      });
      for (const id of found) sum[listed.has(id) ? 'right' : 'wrong'] += 1;
      sum.missed += new Set(named.map(({ entity }) => entity).filter((id) => !found.has(id))).size;
    }
  }
  const { right, wrong, missed } = sum;
  expect(right).toBeGreaterThan(150);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.9);
});

test('a name on record is listed by one edit', async () => {
  const before = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, before.replace('\n  - coast-watch\n', '\n'));
  const record = (await suggestions()).find((one) => one.what === 'record' && one.entity === 'coast-watch');
  expect(record).toMatchObject({ name: 'Coast Watch Service' });
  await ask('list', { entity: 'coast-watch', hash: await hash() });
  expect(readFileSync(FILE, 'utf8')).toContain('\n  - coast-watch\n');
  expect((await suggestions()).some((one) => 'entity' in one && one.entity === 'coast-watch')).toBe(false);
});

test('what is silenced is suggested no more, in this article or for good, until that is undone', async () => {
  const [first] = await suggestions();
  const words = first?.words ?? '';
  const isSaid = async () => (await suggestions()).some((one) => one.words === words);
  for (const everywhere of [true, false]) {
    await ask('silence', { words: [words], everywhere, hash: await hash() });
    expect(await isSaid()).toBe(false);
    expect(readFileSync(SILENT, 'utf8')).toContain(everywhere ? 'never:' : `notHere:\n  ${ARTICLE}:`);
    await ask('undo');
    expect(await isSaid()).toBe(true);
  }
});

test('a file of silenced words that cannot be used is a finding', async () => {
  writeFileSync(SILENT, 'nevr: [x]\n');
  const { findings } = await loadEdition(content, '/', false);
  expect(findings).toMatchObject([{ rule: 'unknown-field', file: 'content/suggestions.yaml', line: 1 }]);
});
