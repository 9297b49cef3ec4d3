import { editFrontmatter } from '../edit-frontmatter.ts';
import { frontmatterData } from '../frontmatter-data.ts';

/** An article that is no draft any more: what is published with the next build. */
export const takeDraft = (text: string): string =>
  'draft' in frontmatterData(text) ? editFrontmatter(text, [{ op: 'remove', path: ['draft'] }]) : text;
