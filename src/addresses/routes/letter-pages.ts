import { type Letter, letterOf } from './letter-of.ts';

/** The most that stands on one page of an index. */
export const ON_A_PAGE = 200;

/** A page of an index from A to Z. */
export interface LetterPage<T> {
  letter: Letter;
  /** 1 for the first of its letter, and how many it has. */
  page: number;
  pages: number;
  items: T[];
}

/**
 * The pages of an index of what is in order by its name already; none while one page has room for all, which is for
 * `whole` of them.
 */
export function letterPages<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  whole: number = ON_A_PAGE,
): LetterPage<T>[] {
  if (items.length <= whole) return [];
  return [...Map.groupBy(items, (item) => letterOf(nameOf(item)))].flatMap(([letter, all]) => {
    const pages = Math.ceil(all.length / ON_A_PAGE);
    return Array.from({ length: pages }, (_, at) => ({
      ...{ letter, page: at + 1, pages },
      items: all.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE),
    }));
  });
}
