import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeRecord, type Indexed } from '../../src/search/query/decode-record.ts';
import type { Vocabulary } from '../../src/search/words/vocabulary.ts';
import { entityRecords } from './content.ts';
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
  expect(article?.paragraphs.length).toBeGreaterThan(12);
  expect(article?.paragraphs.filter(({ id }) => id !== 'credit' && !ids.has(id))).toEqual([]);
  expect(article?.claims.length).toBeGreaterThan(50);
  expect(article?.claims.filter(({ id }) => !ids.has(`note-${id}`))).toEqual([]);
});

test('paragraphs are indexed as they read, with their mentions marked and without numbers of notes', () => {
  const first = article?.paragraphs.find(({ id }) => id === 'p1');
  expect(first?.words.join(' ')).toMatch(
    /^The Islamic State of Iraq and the Levant \(ISIL\) has reached Pakistan\. .* sides\.$/,
  );
  expect(first?.marked[0]).toEqual({ entity: 'isil', at: 1, length: 7 });
  expect(first?.marked.map(({ entity }) => entity)).toContain('baghdadi');
});

test('every entity is in the vocabulary under all its names, and every dossier in the index', () => {
  const entities = json('search/vocabulary.json') as Vocabulary;
  const ids = entityRecords().map(({ id }) => id);
  expect(entities.map(({ id }) => id)).toEqual(ids);
  expect(entities.find(({ id }) => id === 'imu')?.aliases).toEqual(['IMU']);
  const dossiers = records.flatMap((record) => (record.type === 'entity' ? [record.id] : []));
  expect(dossiers.sort()).toEqual([...ids].sort());
});
