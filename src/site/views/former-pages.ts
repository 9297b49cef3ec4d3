import { articlePages } from '../../addresses/routes/article-pages.ts';
import type { Addresses } from '../../addresses/site.ts';
import type { Article, Edition } from '../../model/edition.ts';

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
  const articles = articlePages(edition.articles, to, edition.settings.sharePages).flatMap(
    ({ id, address, leadsTo }) => {
      const { title, language } = (edition.articleById.get(id) as Article).meta;
      return leadsTo === undefined ? [] : [{ path: path(address), name: title, language, href: leadsTo }];
    },
  );
  const entities = edition.entities.flatMap(({ id, name, formerIds }) =>
    formerIds.map((former) => ({
      path: path(to.entity(former)),
      name,
      language: edition.settings.language,
      href: to.entity(id),
    })),
  );
  return [...articles, ...entities];
}
