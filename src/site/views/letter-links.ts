import { letterName } from '../../addresses/routes/letter-of.ts';
import type { LetterPage } from '../../addresses/routes/letter-pages.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import type { Turn } from './turns.ts';

/** A letter of an index with how much it has, and its further pages. */
export interface LetterLink {
  name: string;
  href: string;
  count: string;
  turns: Turn[];
}

/** The letters of an index that is divided. */
export function letterLinks(
  pages: readonly LetterPage<unknown>[],
  address: (letter: string, page?: number) => string,
): LetterLink[] {
  return [...Map.groupBy(pages, ({ letter }) => letter)].map(([letter, own]) => ({
    name: letterName(letter),
    href: address(letter),
    count: own.reduce((sum, { items }) => sum + items.length, 0).toLocaleString(LOCALE.formats),
    turns: own.slice(1).map(({ page }) => ({ words: PAGE_WORDS.claims.page(page), href: address(letter, page) })),
  }));
}
