import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pagesForOthers } from '../../addresses/routes/pages-for-others.ts';
import { type CurrentEdition, handedEdition } from '../handed-edition.ts';

/**
 * The sitemap, of all pages that are for themselves: not those of one paragraph, nor those at addresses that lead on or
 * are withdrawn.
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
  return sitemap({ filter: isForItself });
}
