import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeRecord, type Indexed } from '../../src/search/query/decode-record.ts';
import type { Vocabulary } from '../../src/search/words/vocabulary.ts';
import { COUNT, entities } from '../editions/ordinary/facts.ts';
import { builtSite, pageOf } from './read-site.ts';

const site = builtSite();

const records = [...site.files]
  .filter((file) => /^pagefind\/(?:deep\/)?records\//.test(file))
  .map((file): Indexed => decodeRecord(gunzipSync(readFileSync(path.join(site.folder, file))).toString('utf8')));
const article = records.find((record) => record.type === 'article');
const json = (file: string) => JSON.parse(readFileSync(path.join(site.folder, file), 'utf8'));

test('the index is there, and nothing of Pagefind that no page loads', () => {
  const files = [...site.files]
    .filter((file) => /^pagefind\/[^/]+$/.test(file))
    .map((file) => file.replace('pagefind/', ''));
  expect(files.sort()).toEqual(['engine.pagefind', 'meta.pagefind']);
  expect(site.files.has('search/records.json')).toBe(false);
});

test('a paragraph or note that is found is one of the page, by its id', () => {
  const ids = pageOf(site, 'article').ids;
  expect(article?.paragraphs.length).toBeGreaterThanOrEqual(COUNT.paragraphs);
  expect(article?.paragraphs.filter(({ id }) => id !== 'credit' && !ids.has(id))).toEqual([]);
  expect(article?.claims.length).toBe(COUNT.claims);
  expect(article?.claims.filter(({ id }) => !ids.has(`note-${id}`))).toEqual([]);
});

test('paragraphs are indexed as they read, with their mentions marked and without numbers of notes', () => {
  const first = article?.paragraphs.find(({ id }) => id === 'p1');
  expect(first?.words.join(' ')).toMatch(/^The Tide League has reached Estermark\. .* sides\.$/);
  expect(first?.marked[0]).toEqual({ entity: 'league', at: 1, length: 2 });
  expect(first?.marked.map(({ entity }) => entity)).toContain('varrick');
});

test('every entity is in the vocabulary under all its names, and every dossier in the index', () => {
  const vocabulary = json('search/vocabulary.json') as Vocabulary;
  const ids = entities.map(({ id }) => id);
  expect(vocabulary.map(({ id }) => id)).toEqual(ids);
  expect(vocabulary.find(({ id }) => id === 'guild')?.aliases).toEqual(['GSP', 'Guild']);
  const dossiers = records.flatMap((record) => (record.type === 'entity' ? [record.id] : []));
  expect(dossiers.sort()).toEqual([...ids].sort());
});
