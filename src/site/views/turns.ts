import { PAGE_WORDS } from '../../words/en/pages.ts';

/** A link to one of several pages of a list; that without an address is the page itself. */
export interface Turn {
  words: string;
  href: string | undefined;
}

/** The links between the pages of a list; none if it has one page. */
export function turns(pages: number, page: number, address: (page: number) => string): Turn[] {
  if (pages < 2) return [];
  return Array.from({ length: pages }, (_, at) => ({
    words: PAGE_WORDS.claims.page(at + 1),
    href: at + 1 === page ? undefined : address(at + 1),
  }));
}
