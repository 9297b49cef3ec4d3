import type { Content } from '../../read/files/read-content.ts';

/**
 * The content with one article alone, to see at once what an edit does to it: what others say of it, or it of them, is
 * not looked at.
 */
export const alone = (content: Content, article: string): Content => ({
  ...content,
  articles: content.articles.filter(({ id }) => id === article),
  ledgers: content.ledgers.filter(({ id }) => id === article),
});
