import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/build/edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { tinyEdition } from '../fixtures/tiny-content.ts';
import { readAsked, scoreAnswers } from './answer-score.ts';
import { MUSIC } from './music.ts';
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
