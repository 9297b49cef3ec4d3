// An edition made from what another process prepared is what it would be without, whatever was changed meanwhile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  articleFile,
  build,
  claimLines,
  entityFile,
  type Files,
  withLedgers,
  workFile,
} from '../../../tests/fixtures/tiny-content.ts';
import { openCache } from '../cache/open-cache.ts';
import type { NumberedArticle } from './number-article.ts';

const CLAIMS = `entities: [eel, fox]\nclaims:\n${claimLines('swore', 'The Eel swore')}`;
const FILES: Files = withLedgers({
  'edition.yaml': 'name: E\ntagline: T.\nlanguage: en\n',
  'articles/ash.md': articleFile('The Eel swore to the Fox [@w].\n\nAnd more.\n\n![A lamp](lamp.jpg)', CLAIMS),
  'articles/birch.md': articleFile('Nobody is named. See [the other](/articles/ash/#p1).'),
  'articles/cedar.md': articleFile('Der Fuchs ging.', 'language: de\nentities: [fox]'),
  'articles/dill.md': articleFile('No one is named.', 'translationOf: birch\nlanguage: fr'),
  'articles/lamp.jpg': '800x600',
  'entities/eel.md': entityFile('Eel'),
  'entities/fox.md': entityFile('Fox', 'kind: faction\naliases: [Fuchs]'),
  'works/w.yaml': workFile(),
});
const ALL = 4;

test('nothing is wrong with the files', () => {
  expect(build(FILES, false, true).findings).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), 'postil-prepared-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let stores = 0;

/** Makes the edition with what is kept in a file, as another process would. */
function make(files: Files, store: string, { drafts = false, frozen = true } = {}) {
  const cache = openCache(store, '1');
  const built = build(files, drafts, frozen, cache);
  cache.throwAway();
  cache.close();
  const taken = cache.counts.get('prepared')?.taken ?? 0;
  return { built, taken };
}

const edited = (path: string, from: string, to: string): Files => {
  expect(FILES[path]).toContain(from);
  return { ...FILES, [path]: (FILES[path] as string).replace(from, to) };
};
const without = (path: string): Files => Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== path));

test.each<[change: string, files: () => Files, taken: number]>([
  ['nothing', () => FILES, ALL],
  ['the text of an article', () => edited('articles/ash.md', 'And more.', 'And less.'), ALL - 1],
  ['the text of an original', () => edited('articles/birch.md', 'is named', 'was named'), ALL - 2],
  ['a ledger', () => edited('articles/ash.permalinks.json', '  "version"', ' "version"'), ALL - 1],
  ['a record that is named', () => edited('entities/eel.md', 'name: Eel', 'name: Elver'), ALL - 2],
  ['another name in another language', () => edited('entities/fox.md', 'Fuchs', 'Reineke'), ALL - 2],
  ['a work', () => edited('works/w.yaml', 'A page', 'Another page'), ALL - 2],
  ['a work that is there no more', () => without('works/w.yaml'), ALL - 2],
  ['an article to which another links', () => without('articles/ash.md'), ALL - 1],
  ['an image', () => edited('articles/lamp.jpg', '800', '900'), 0],
  ['the settings', () => edited('edition.yaml', 'name: E', 'name: F'), 0],
  ['another article', () => ({ ...FILES, 'articles/elm.md': articleFile('The Eel went.', 'entities: [eel]') }), ALL],
])('after a change of %s: what is found and made is what it would be', (_change, files, taken) => {
  stores += 1;
  const store = join(folder, `${stores}.sqlite`);
  expect(make(FILES, store).taken).toBe(0);
  const warm = make(files(), store);
  const cold = build(files(), false, true);
  expect(warm.built.findings).toEqual(cold.findings);
  expect(warm.built.edition).toEqual(cold.edition);
  expect(warm.built.edited).toEqual(cold.edited);
  expect(warm.taken).toBe(taken);
});

test('articles that had no ledger are not prepared anew when they have the ones that were written', () => {
  const bare = Object.fromEntries(Object.entries(FILES).filter(([name]) => !name.endsWith('.permalinks.json')));
  const store = join(folder, 'first.sqlite');
  expect(make(bare, store, { frozen: false }).taken).toBe(0);
  const warm = make(FILES, store, { frozen: false });
  const cold = build(FILES, false, false);
  expect(warm.taken).toBe(ALL);
  expect(warm.built.edition).toEqual(cold.edition);
  const numbering = ({ before, beforeText, update }: NumberedArticle) => ({ before, beforeText, update });
  expect(warm.built.numbered.map(numbering)).toEqual(cold.numbered.map(numbering));
});

test('an article whose ledger is behind is prepared anew, and its ledger written each time', () => {
  const files = edited('articles/ash.md', 'And more.', 'And more of it.');
  const store = join(folder, 'behind.sqlite');
  const changes = () => make(files, store, { frozen: false }).built.numbered.map(({ update }) => update.changes.length);
  const first = changes();
  expect(Math.max(...first)).toBe(1);
  expect(changes()).toEqual(first);
});

test('an article of which something is found is read each time, since a record may come that it names', () => {
  const wrong = { ...without('entities/eel.md'), 'articles/ash.md': FILES['articles/ash.md'] as string };
  const store = join(folder, 'wrong.sqlite');
  const [once, again] = [make(wrong, store), make(wrong, store)];
  expect(once.built.findings.length).toBeGreaterThan(0);
  expect(again.built.findings).toEqual(once.built.findings);
  expect(make(FILES, store).built.edition).toEqual(build(FILES, false, true).edition);
});
