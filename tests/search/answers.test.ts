import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/build/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { workLabel } from '../../src/render/work-label.ts';
import { answersOf } from '../../src/search/index/answers/answers-of.ts';
import { tinyEdition } from '../fixtures/tiny-content.ts';
import { readAsked, readNarrowing, scoreAnswers } from './answer-score.ts';
import { MUSIC } from './music.ts';
import { readNames, scoreNames } from './name-score.ts';
import { searchOf } from './search-of.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = async (content: string) => (await loadEdition(path.join(root, content), '/', false)).edition as Edition;

const EDITIONS: [string, () => Promise<Edition>][] = [
  ['shipped.yaml', () => read('content')],
  ['ordinary.yaml', () => read('tests/editions/ordinary/content')],
  ['music.yaml', async () => tinyEdition(MUSIC).edition],
];

test('the set is large', () => {
  expect(EDITIONS.flatMap(([file]) => readAsked(file)).length).toBeGreaterThanOrEqual(120);
});

describe.each(EDITIONS)('%s', (file, edition) => {
  test('the first line answers, and the search is silent where the records are', { timeout: 60_000 }, async () => {
    const { right, silent, wrong, misses } = await scoreAnswers(await searchOf(await edition()), readAsked(file));
    expect(wrong).toEqual([]);
    expect(silent).toBe(1);
    expect(right, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the shipped edition', () => {
  const search = read('content').then(searchOf);

  test('names as the world writes them find their entity first', { timeout: 60_000 }, async () => {
    const names = readNames();
    expect(names.length).toBeGreaterThanOrEqual(150);
    const { right, misses } = await scoreNames(await search, names);
    expect(right, misses.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test.each(readNarrowing())('“%s” narrows the search, or does not', { timeout: 60_000 }, async (query, narrowed) => {
    expect((await (await search).search(query)).narrowed ?? null).toEqual(narrowed);
  });

  test('as then, nothing is told that came later', { timeout: 60_000 }, async () => {
    const { answers } = await (await search).search('who leads the afghan taliban', { as: 'then' });
    expect(answers.map(({ sentence }) => sentence).join(' ')).not.toMatch(/201[5-9]|202/);
    expect(answers[0]?.about).toMatchObject({ subject: 'omar', type: 'leads' });
  });

  test('an answer has its works and where the text speaks of it', { timeout: 60_000 }, async () => {
    const { answers } = await (await search).search('leader of pakistani taliban 2014');
    expect(answers[0]?.works.length).toBeGreaterThan(0);
    expect(answers[0]?.address).toMatch(/#p9$/);
  });
});

test('answers take at most 25 kB, packed, of a search', { timeout: 60_000 }, async () => {
  const { head, buckets } = answersOf(await read('content'), workLabel);
  const packed = (value: unknown) => gzipSync(JSON.stringify(value)).length;
  const largest = buckets.map(packed).sort((a, b) => b - a);
  // One entity is asked for, or two.
  expect(packed(head) + largest.slice(0, 2).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
});
