import type { Search } from '../../src/search/query/create-search.ts';
import type { Answered } from './score.ts';

/** Our search as the scores see it. */
export async function ourAnswer(search: Search, query: string): Promise<Answered> {
  const { entities, claims, paragraphs } = await search.search(query);
  return {
    entities: entities.map(({ id }) => id),
    paragraphs: paragraphs.map(({ id }) => id),
    anything: entities.length + claims.length + paragraphs.length > 0,
  };
}
