import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pagesForOthers } from '../../addresses/routes/pages-for-others.ts';
import { type Alternate, alternates } from '../../export/alternates.ts';
import { type CurrentEdition, handedEdition } from '../handed-edition.ts';
import type { Division } from '../shards/division.ts';

/**
 * The sitemap, of all pages that are for themselves: not those of one paragraph, nor those at addresses that lead on or
 * are withdrawn. Each with the day on which what it shows was last changed. Also of pages that this build has not made:
 * that were kept, or that other processes make.
 */
export function listPages(division: Division): AstroIntegration {
  let known:
    | {
        of: CurrentEdition;
        others: Set<string>;
        days: Map<string, string>;
        newest: string | undefined;
        languages: Map<string, Alternate[]>;
      }
    | undefined;
  const about = (handed: CurrentEdition): NonNullable<typeof known> => {
    if (known?.of === handed) return known;
    const { edition, context } = handed;
    const days = edition.articles.map(({ id, meta }): [string, string] => [
      context.addresses.article(id),
      meta.updated ?? meta.published,
    ]);
    const newest = days
      .map(([, day]) => day)
      .sort()
      .at(-1);
    const languages = new Map(
      edition.articles.map((one) => [context.addresses.article(one.id), alternates(one, context.addresses)]),
    );
    known = { of: handed, others: pagesForOthers(edition, context.addresses), days: new Map(days), newest, languages };
    return known;
  };
  const isForItself = (address: string): boolean => {
    const handed = handedEdition();
    if (!handed) throw new Error('The pages have been made without an edition.');
    return !about(handed).others.has(decodeURI(new URL(address).pathname));
  };
  /** The day of what a page shows: of an article's pages that of the article, of others the newest. */
  const dayOf = (address: string): string | undefined => {
    const { days, newest } = about(handedEdition() as CurrentEdition);
    // The page of an article, or one below it: `…/articles/id/cite/`.
    const path = decodeURI(new URL(address).pathname);
    return days.get(path) ?? days.get(path.replace(/[^/]+\/$/, '')) ?? newest;
  };
  /** The page of an article in all its languages. */
  const linksOf = (url: string) => {
    const { languages } = about(handedEdition() as CurrentEdition);
    return (languages.get(decodeURI(new URL(url).pathname)) ?? []).map(({ language, address }) => ({
      lang: language,
      url: new URL(address, url).href,
    }));
  };
  const list = sitemap({
    filter: isForItself,
    serialize: (item) => {
      const lastmod = dayOf(item.url);
      const links = linksOf(item.url);
      return { ...item, ...(lastmod && { lastmod }), ...(links.length > 0 && { links }) };
    },
  });
  const listed = list.hooks['astro:build:done'];
  if (!listed) return list;
  const pages = () => division.site.flatMap(({ path, isPage }) => (isPage ? [{ pathname: path && `${path}/` }] : []));
  const whole: typeof listed = (done) => listed({ ...done, pages: pages() });
  return { ...list, hooks: { ...list.hooks, 'astro:build:done': whole } };
}
