import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition } from '../fixtures/tiny-content.ts';

/** The longest line in which the mentions of an entity are quoted, in a text that names it so often in one sentence. */
function longest(times: number): number {
  const { edition } = tinyEdition({
    'articles/a.md': articleFile(Array.from({ length: times }, () => 'IMU and').join(' '), 'entities: [imu]'),
    'entities/imu.md': entityFile('IMU'),
  });
  const mentions = edition.mentionsByEntity.get('imu') ?? [];
  expect(mentions).toHaveLength(times);
  return Math.max(...mentions.map(({ before, exact, after }) => before.length + exact.length + after.length));
}

test('a mention is quoted with its sentence, and that is cut where it is long', () => {
  expect(longest(20)).toBe(20 * 8 - 1);
  expect(longest(900)).toBeGreaterThan(700);
  expect(longest(900)).toBeLessThan(820);
});

test('of very many mentions each is quoted with a few words, so that a page of them can be built', () => {
  expect(longest(1_100)).toBeLessThan(100);
});
