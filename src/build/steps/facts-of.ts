import { countWords } from '../../model/count-words.ts';
import type { Article } from '../../model/edition.ts';
import { figuresOf } from '../../render/figures/figures-of.ts';
import { tablesOf } from '../../render/figures/tables-of.ts';
import type { RenderContext } from '../../render/handlers.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { madeOnce } from './made-once.ts';

/** What is known of a marked article by its tree, and printed elsewhere than in its text. */
export type Facts = Pick<Article, 'wordCount' | 'figures' | 'tables'>;

/** These facts, found once. */
export const factsOf = (one: LedgeredArticle, context: RenderContext): Facts =>
  madeOnce(one, 'facts', () => {
    const { tree, paragraphs } = one.article;
    const wordCount = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
    return { wordCount, figures: figuresOf(tree, context), tables: tablesOf(tree) };
  });
