import type { Edition } from './edition.ts';

/**
 * The day that records speak from: that of the articles; with several articles, of the earliest; none if no article
 * has one.
 */
export const dayOf = (edition: Edition): string | undefined =>
  edition.articles.flatMap(({ meta }) => meta.asOf ?? []).sort()[0];
