import { checkArticle } from '../../read/checks/check-article.ts';
import type { Content } from '../../read/files/read-content.ts';
import type { KnownIds } from './known-in.ts';
import { madeOnce } from './made-once.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** What is wrong with an article by itself, looked for once for each time that its file was read. */
export const checkOnce = (one: ParsedEdition['articles'][number], known: KnownIds, content: Content) =>
  madeOnce(one, 'checked', () => checkArticle(one, known, content));
