import type { Known } from '../../read/checks/check-markdown.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** All that the files of an edition may name. */
export type KnownIds = Known & { articles: string[]; languages: string[] };

/** The ids of an edition, and the languages that its articles are in. */
export const knownIn = ({
  articles,
  drafts,
  entities,
  works,
}: Pick<ParsedEdition, 'articles' | 'drafts' | 'entities' | 'works'>): KnownIds => ({
  entities: entities.map(({ file }) => file.id),
  works: works.map(({ file }) => file.id),
  articles: [...articles, ...drafts].map(({ file }) => file.id),
  languages: [...new Set(articles.flatMap(({ value }) => value?.language ?? []))],
});
