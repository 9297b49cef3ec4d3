import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/build/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { workLabel } from '../../src/render/work-label.ts';
import { answersOf } from '../../src/search/index/answers/answers-of.ts';
import { contentOf } from '../editions/editions.ts';
import { tinyEdition } from '../fixtures/tiny-content.ts';
import { readAsked, scoreAnswers } from './answer-score.ts';
import { MUSIC } from './music.ts';
import { searchOf } from './search-of.ts';

const ordinary = contentOf('ordinary');
const read = async () => (await loadEdition(ordinary, '/', false)).edition as Edition;

const EDITIONS: [file: string, () => Promise<Edition>][] = [
  [path.join(ordinary, '../answers.yaml'), read],
  [path.join(import.meta.dirname, 'music.yaml'), async () => tinyEdition(MUSIC).edition],
];

describe.each(EDITIONS)('%s', (file, edition) => {
  test('the first line answers, and the search is silent where the records are', { timeout: 60_000 }, async () => {
    const { right, silent, wrong, misses } = await scoreAnswers(await searchOf(await edition()), readAsked(file));
    expect(wrong).toEqual([]);
    expect(silent).toBe(1);
    expect(right, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

test('as then, nothing is told that came later', { timeout: 60_000 }, async () => {
  const { answers } = await (await searchOf(await read())).search('who leads the lantern wardens', { as: 'then' });
  expect(answers.map(({ sentence }) => sentence)).toEqual([
    'Harbourmistress Orla Fenn leads Lantern Wardens, since 1994.',
  ]);
});

test('answers to one question about two names take at most 25 kB, packed', async () => {
  const { head, buckets } = answersOf(await read(), workLabel);
  const packed = (value: unknown) => gzipSync(JSON.stringify(value)).length;
  const largest = buckets.map(packed).sort((a, b) => b - a);
  expect(packed(head) + largest.slice(0, 2).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
});
