import { AsyncLocalStorage } from 'node:async_hooks';

/** The language (BCP 47) of the page that is made, if it is not that of the edition. */
export const pageLanguages = new AsyncLocalStorage<string>();
