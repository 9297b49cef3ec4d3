import type { Edition } from '../../model/edition.ts';

/** The day that records speak from: that of the articles; with several articles, of the earliest. */
export const dayOf = (edition: Edition): string => edition.articles.map(({ meta }) => meta.asOf).sort()[0] ?? '9999';
