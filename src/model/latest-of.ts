import { isLater } from './is-later.ts';

/** The latest of some partial dates, by their first days; none if there is none. */
export const latestOf = (...dates: (string | undefined)[]): string | undefined =>
  dates.reduce((latest, date) => (latest === undefined || isLater(date, latest) ? date : latest));
