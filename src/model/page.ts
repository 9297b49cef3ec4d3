import { z } from 'zod';

/** The frontmatter of a page of the edition, `content/pages/<id>.md`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** One or two sentences under the title, and for search engines. */
  description: z.string().min(1),
  /** The words of the link to it, where the title is too long for one. */
  link: z.string().min(1).optional(),
  /** Where it stands among the pages in the foot: the lowest first, then by title. */
  order: z.number().default(0),
});

/** A page of the edition with its id, the name of its file, and its text in Markdown. */
export type Page = z.output<typeof pageSchema> & { id: string; body: string };

/** What in double braces, `{{ratings}}`, stands for what the edition knows; the first of them alone in a paragraph. */
export const PLACEHOLDERS = ['ratings', 'weights', 'claim-kinds', 'corrections', 'licence', 'licences'] as const;
export const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
