import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pagesForOthers } from '../../addresses/routes/pages-for-others.ts';
import { type CurrentEdition, handedEdition } from '../handed-edition.ts';

/**
 * The sitemap, of all pages that are for themselves: not those of one paragraph, nor those at addresses that lead on or
 * are withdrawn. Each with the day on which what it shows was last changed.
 */
export function listPages(): AstroIntegration {
  let known: { of: CurrentEdition; others: Set<string> } | undefined;
  const isForItself = (address: string): boolean => {
    const handed = handedEdition();
    if (!handed) throw new Error('The pages have been made without an edition.');
    if (known?.of !== handed) {
      known = { of: handed, others: pagesForOthers(handed.edition, handed.context.addresses) };
    }
    return !known.others.has(decodeURI(new URL(address).pathname));
  };
  /** The day of what a page shows: of an article's pages that of the article, of others the newest. */
  const dayOf = (address: string): string | undefined => {
    const { edition, context } = handedEdition() as CurrentEdition;
    const path = decodeURI(new URL(address).pathname);
    const days = edition.articles.map(({ id, meta: { published, updated } }) => ({ id, day: updated ?? published }));
    const own = days.find(({ id }) => path.startsWith(context.addresses.article(id)));
    return (
      own?.day ??
      days
        .map(({ day }) => day)
        .sort()
        .at(-1)
    );
  };
  return sitemap({
    filter: isForItself,
    serialize: (item) => {
      const lastmod = dayOf(item.url);
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
