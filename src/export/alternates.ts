import type { Addresses } from '../addresses/site.ts';
import type { Article } from '../model/edition.ts';

/** A page with the same text in a language. */
export interface Alternate {
  language: string;
  /** From the root of the host on. */
  address: string;
}

/**
 * The pages with the same text in all its languages, its own among them, and the original for readers of any other
 * (`x-default`); none of a text in one language.
 */
export function alternates(
  { id, meta, fellows }: Pick<Article, 'id' | 'meta' | 'fellows'>,
  addresses: Addresses,
): Alternate[] {
  if (fellows.length === 0) return [];
  const original = fellows.find((fellow) => fellow.original)?.id ?? id;
  const pages = [{ id, language: meta.language }, ...fellows, { id: original, language: 'x-default' }];
  return pages.map((one) => ({ language: one.language, address: addresses.article(one.id) }));
}
