import { expect, it } from 'vitest';
import type { Article } from '../../model/edition.ts';
import { nextArticles } from './next-articles.ts';

const article = (id: string, ...entities: string[]) =>
  ({ id, mentions: entities.map((entity) => ({ entity })) }) as unknown as Article;

it('offers the articles that share most, the first by id of those that share as much, and none that shares nothing', () => {
  const own = article('own', 'a', 'b', 'c');
  const all = [
    article('z-two', 'b', 'a', 'b'),
    article('one', 'c', 'x'),
    own,
    article('none', 'x'),
    article('a-two', 'c', 'a'),
    article('three', 'c', 'b', 'a', 'x'),
  ];
  expect(nextArticles(own, all, 3).map(({ other, shared }) => [other.id, ...shared])).toEqual([
    ['three', 'c', 'b', 'a'],
    ['a-two', 'c', 'a'],
    ['z-two', 'b', 'a'],
  ]);
  expect(nextArticles(own, all, 9).map(({ other }) => other.id)).toEqual(['three', 'a-two', 'z-two', 'one']);
});
