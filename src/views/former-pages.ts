import type { Edition } from '../model/edition.ts';
import type { Addresses } from '../site.ts';
import { sharedParagraphs } from './share-view.ts';

/** A page at an address that something had before it was renamed. */
export interface FormerPage {
  /** Its address from the home page on, without the slash at its end. */
  path: string;
  /** What it was the page of, as it is called now. */
  name: string;
  language: string;
  /** Where that is now. */
  href: string;
}

/** The pages that lead on from the former ids of articles and entities. */
export function formerPages(edition: Edition, to: Addresses): FormerPage[] {
  const path = (address: string) => address.slice(to.home.length).replace(/\/$/, '');
  const shared = sharedParagraphs(edition).pages;
  const articles = edition.articles.flatMap(({ id, meta }) =>
    meta.formerIds.flatMap((former) => {
      const pages = [
        [to.article(former), to.article(id)],
        [to.pictures(former), to.pictures(id)],
        ...shared
          .filter((page) => page.id === id)
          .map(({ paragraph }) => [to.share(former, paragraph), to.paragraph(id, paragraph)]),
      ] as [string, string][];
      return pages.map(([from, href]) => ({ path: path(from), name: meta.title, language: meta.language, href }));
    }),
  );
  const entities = edition.entities.flatMap(({ id, name, formerIds }) =>
    formerIds.map((former) => ({ path: path(to.entity(former)), name, language: 'en', href: to.entity(id) })),
  );
  return [...articles, ...entities];
}
