import type { Article } from '../../model/edition.ts';
import type { Addresses } from '../site.ts';
import { claimPages } from './claim-pages.ts';

/** The page of the register that has an article's claims: the one for all, or the first of its own if it is divided. */
export function registerOf(id: string, articles: readonly Pick<Article, 'id' | 'meta'>[], to: Addresses): string {
  return claimPages(articles).some(({ article }) => article === id) ? to.claimsOf(id) : to.claims;
}
