import { madeOnce } from './made-once.ts';
import { numberArticle } from './number-article.ts';

/** Numbers an article, once for each time that its file was read. */
export const numberOnce: typeof numberArticle = (one, ...more) =>
  madeOnce(one, 'numbered', () => numberArticle(one, ...more));
