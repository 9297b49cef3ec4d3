import type { Division } from './division.ts';

/** The division of a site that one process makes: all of it, and nothing remains to be done. */
export const wholeSite = (count = 0): Division => ({
  whole: true,
  makes: () => true,
  count,
  site: [],
  finish: async () => {},
});
