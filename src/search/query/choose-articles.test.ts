import { expect, test } from 'vitest';
import { queryWord } from '../words/match-word.ts';
import { articleWord, EVERY_ARTICLE, gatheringWord } from '../words/records.ts';
import { chooseArticles, type Where } from './choose-articles.ts';
import type { IndexedArticle } from './decode-record.ts';
import type { OpenIndex } from './open-index.ts';
import type { Unit } from './units.ts';

/** A tag of every tenth article. */
const TENTH = gatheringWord('tag', 'tenth');

/** An index of so many articles, each with the word “drone”, the first of them best. */
function indexOf(count: number): { index: OpenIndex; loaded: string[] } {
  const loaded: string[] = [];
  const answer = (n: number) => ({
    id: `r${n}`,
    score: 1 - n / 1000,
    load: async (): Promise<IndexedArticle> => {
      loaded.push(`a${n}`);
      return {
        type: 'article',
        id: `a${n}`,
        title: '',
        head: [],
        paragraphs: [],
        claims: [],
        language: 'en',
        gathered: {},
      };
    },
  });
  const all = Array.from({ length: count }, (_, n) => answer(n));
  const ask = async (word: string) => {
    if (word === 'drone' || word === EVERY_ARTICLE) return all;
    return all.filter((_, n) => word === articleWord(`a${n}`) || (word === TENTH && n % 10 === 9));
  };
  return { index: { main: { ask }, deep: async () => ({ ask: async () => [] }) }, loaded };
}

const DRONES: Unit[] = [{ type: 'word', word: queryWord('drone'), entities: [] }];

test.each<[what: string, articles: number, units: Unit[], where: Where, loaded: number, more: boolean]>([
  ['few articles are all looked through', 3, DRONES, {}, 3, false],
  ['as many as there are', 4, DRONES, {}, 4, false],
  ['of many the best', 50, DRONES, {}, 4, true],
  ['farther: more of them', 50, DRONES, { far: 1 }, 20, true],
  ['and in the end all', 50, DRONES, { far: 3 }, 50, false],
  ['without a query as well', 50, [], { far: 1 }, 20, true],
  ['one article alone', 50, DRONES, { article: 'a30' }, 1, false],
  ['those of a tag, and the best for what else could be chosen', 50, DRONES, { gathered: [TENTH] }, 8, true],
  ['all of a tag', 30, DRONES, { gathered: [TENTH] }, 7, false],
  ['one that is not there', 50, DRONES, { article: 'b' }, 4, true],
])('%s', async (_what, articles, units, where, count, more) => {
  const { index, loaded } = indexOf(articles);
  const chosen = await chooseArticles(index, units, where);
  expect(chosen.articles.map(({ article }) => article.id)).toEqual(loaded);
  expect([loaded.length, chosen.more]).toEqual([count, more]);
  if (count > 1) expect(loaded[0]).toBe(where.gathered ? 'a9' : 'a0');
});
