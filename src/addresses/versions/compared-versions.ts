/** Up to so many versions of an article each is compared with each on a page; beyond, with the next and the current. */
const EACH_WITH_EACH = 7;

/** A page that compares two versions, by their ids, the earlier one first. */
export interface Comparison {
  version: string;
  until: string;
}

/** Whether an article of so many versions has a page for every two of them. */
export const comparesAll = (versions: number): boolean => versions <= EACH_WITH_EACH;

/**
 * The pages that compare two former versions of an article, whose versions come with the oldest first. Those that
 * compare with the current one are not among them: each former version has one.
 */
export function comparedVersions(versions: readonly { id: string }[]): Comparison[] {
  const former = versions.slice(0, -1);
  return former.flatMap(({ id: version }, at) =>
    former
      .slice(at + 1, comparesAll(versions.length) ? undefined : at + 2)
      .map(({ id: until }) => ({ version, until })),
  );
}
