// Annotations of other programs, and our own exported ones, as claims of the article that they are about.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { addresses } from '../../../addresses/site.ts';
import { removeClaim } from '../../../edit/article/remove-claim.ts';
import { editFrontmatter } from '../../../edit/edit-frontmatter.ts';
import { webAnnotations } from '../../../export/annotations/web-annotations.ts';
import type { Edition } from '../../../model/edition.ts';
import { loadEdition } from '../../edition.ts';
import { PROGRAM_FOLDER } from '../../program-folder.ts';
import { importAnnotations } from './import-annotations.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const content = join(folder, 'content');
const FILE = join(content, 'articles/two-flags.md');
const GIVEN = join(folder, 'given.json');
const PAGE = 'http://localhost:4321/articles/two-flags/';
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(PROGRAM_FOLDER, 'tests/editions/ordinary/content'), content, { recursive: true });
});

async function edition(): Promise<Edition> {
  const { edition: made } = await loadEdition(content, '/', false);
  if (!made) throw new Error('the edition has errors');
  return made;
}
const claims = async () => (await edition()).articles.find(({ id }) => id === 'two-flags')?.claims ?? [];
const read = () => readFileSync(FILE, 'utf8');

/** What the import of annotations says. */
async function imported(data: unknown, more: { article?: string; 'dry-run'?: boolean } = {}): Promise<string> {
  writeFileSync(GIVEN, JSON.stringify(data));
  const said: unknown[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((words) => void said.push(words));
  try {
    await importAnnotations(GIVEN, { content, 'dry-run': false, ...more });
  } catch (error) {
    said.push((error as Error).message);
  } finally {
    log.mockRestore();
  }
  return said.join('\n').replaceAll(GIVEN, 'given');
}

type Exported = { items: { motivation: string; target: { selector: Record<string, unknown>[] } }[] };
async function exported(): Promise<Exported> {
  const made = await edition();
  const article = made.articles.find(({ id }) => id === 'two-flags');
  if (!article) throw new Error('no article');
  const publication = { home: 'https://example.org/', name: 'P', language: 'en' };
  return webAnnotations(article, made, addresses('/'), publication as never) as Exported;
}

describe('the claims of an article, exported and taken in again, stand where they stood', () => {
  test.each<[string, (selector: Record<string, unknown>) => Record<string, unknown>]>([
    ['as we export them', (selector) => selector],
    [
      'as Hypothesis cuts them, in a page that has more before the text',
      ({ type, exact, prefix, suffix, start, end }) =>
        type === 'TextQuoteSelector'
          ? { type, exact, prefix: String(prefix).slice(-32), suffix: String(suffix).slice(0, 32) }
          : { type, start: Number(start) + 1234, end: Number(end) + 1234 },
    ],
    ['as Recogito writes them, without what stood around them', ({ prefix: _, suffix: __, ...selector }) => selector],
  ])('%s', async (_name, alter) => {
    rmSync(join(content, 'addresses.txt'));
    const before = await claims();
    const page = await exported();
    for (const { target } of page.items) target.selector = target.selector.slice(0, 2).map(alter);
    writeFileSync(
      FILE,
      // Corrections name claims.
      before.reduce(
        (text, { id }) => removeClaim(text, id),
        editFrontmatter(read(), [{ op: 'remove', path: ['corrections'] }]),
      ),
    );
    const said = await imported(page);
    const spot = ({ paragraph, start, end }: (typeof before)[number]) => `${paragraph} ${start} ${end}`;
    const after = await claims();
    expect(after.map(spot).sort()).toEqual(before.map(spot).sort());
    for (const claim of before) {
      const again = after.find((one) => spot(one) === spot(claim));
      expect(again).toMatchObject({ claim: claim.claim, kind: claim.kind, rating: claim.rating, gist: claim.gist });
      expect(again?.note).toContain(claim.note.trim());
    }
    expect(said).toContain('left out: nothing is written on its words');
    expect(said).toContain(`drafts of claims: ${before.length};`);
  });
});

const note = (exact: string, more: object = {}, selector: object = {}) => ({
  id: 'x',
  uri: PAGE,
  text: 'It is so.',
  tags: [],
  target: [{ source: PAGE, selector: [{ type: 'TextQuoteSelector', exact, ...selector }] }],
  ...more,
});

describe('one annotation', () => {
  test.each<[string, object, RegExp]>([
    ['becomes a draft', note('ferry crews'), /^given: x: claim "ferry-crews" of two-flags\n/],
    ['with its tags', note('ferry crews', { tags: ['Disputed', 'later'] }), /two-flags; tags left out: later\n/],
    ['of words in several places', note('the'), /left out: its words "the" stand in \d+ places, and nothing tells/],
    ['of words that are nearly there', note('ferry crwes'), /no paragraph has .*; did it mean "ferry crews"\?/],
    ['between other words', note('ferry crews', {}, { suffix: ' of Spain' }), /stand there only between other words/],
    [
      'of another page',
      note('ferry crews', {
        uri: 'https://example.org/',
        target: [{ source: 'https://example.org/', selector: [{ type: 'TextQuoteSelector', exact: 'ferry crews' }] }],
      }),
      /is no article of this edition/,
    ],
    ['that answers another', note('ferry crews', { references: ['y'] }), /left out: it answers another/],
    ['on the whole page', note('x', { target: [{ source: PAGE }] }), /left out: it is about no words/],
    [
      'that is HTML',
      note('ferry crews', { text: undefined, body: { value: '<p>It is so.</p>', format: 'text/html' } }),
      /left out: its comment is HTML/,
    ],
    ['without a comment', note('ferry crews', { text: '' }), /left out: nothing is written/],
    [
      'with what the check does not let pass',
      note('ferry crews', { text: 'See [x](entity:none).' }),
      /left out: unknown entity "none"/,
    ],
  ])('%s', async (_name, annotation, expected) => {
    const before = read();
    const said = await imported([annotation]);
    expect(said).toMatch(expected);
    if (!/: claim "/.test(said)) {
      expect(said).toContain('given: no claim was made of it');
      expect(read()).toBe(before);
    }
  });
});

test('a draft has the kind and rating of its tags, and no other', async () => {
  await imported([note('ferry crews', { tags: ['disputed', 'Figure'] })]);
  expect((await claims()).find(({ id }) => id === 'ferry-crews')).toMatchObject({
    ...{ quote: 'ferry crews', claim: 'ferry crews', gist: 'It is so.', note: 'It is so.' },
    ...{ rating: 'disputed', kind: 'figure' },
  });
});

test('one that does not pass keeps no other away, and what was taken is not taken again', async () => {
  const both = [note('ferry crews', { id: 'a', text: 'See [x](entity:none).' }), note('ferry crews', { id: 'b' })];
  expect(await imported(both)).toMatch(/a: left out: unknown entity "none".*\n.*b: claim "ferry-crews"/);
  const after = read();
  expect(await imported(both)).toContain('b: left out: the article has this note already');
  expect(read()).toBe(after);
});

test('of a page elsewhere the article is named', async () => {
  const away = note('ferry crews', {
    uri: 'https://example.org/x',
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'ferry crews' }] }],
  });
  expect(await imported([away], { article: 'none' })).toMatch(/^there is no article "none"; there are: /);
  expect(await imported([away], { article: 'two-flags' })).toContain('claim "ferry-crews" of two-flags');
});

test('--dry-run writes nothing', async () => {
  const before = read();
  expect(await imported([note('ferry crews')], { 'dry-run': true })).toContain('would be written');
  expect(read()).toBe(before);
});

test.each(['{}', 'no JSON', '[{"title":"A"}]'])('what holds no annotations: %s', async (text) => {
  writeFileSync(GIVEN, text);
  await expect(importAnnotations(GIVEN, { content, 'dry-run': false })).rejects.toThrow('these are no annotations');
});
