import type { Edition } from '../../model/edition.ts';
import { publishedAddresses } from './published-addresses.ts';

/** The addresses of an edition that readers may hold for good, each from the home page on, sorted. */
export const addressesOf = (edition: Edition): string[] => [...publishedAddresses(edition)].sort();
