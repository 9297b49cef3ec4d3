import { AsyncLocalStorage } from 'node:async_hooks';
import type { CurrentEdition } from './handed-edition.ts';

/** The language (BCP 47) of the page that is made, if it is not that of the edition. */
export const pageLanguages = new AsyncLocalStorage<string>();

/** The edition of which a page is made: in development it is asked for once for each page, not by each component. */
export const pageEditions = new AsyncLocalStorage<CurrentEdition>();
