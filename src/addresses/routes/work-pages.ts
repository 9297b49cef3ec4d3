import type { Work } from '../../model/work.ts';
import { workName } from '../../model/work-name.ts';
import type { Addresses } from '../site.ts';
import { type LetterPage, letterPages } from './letter-pages.ts';

/** So many works are one list, which is searched and narrowed as a whole. */
export const WHOLE_WORKS = 300;

type Works = ReadonlyMap<string, Work>;
const known = new WeakMap<Works, LetterPage<Work>[]>();

/** Works by their names; a bibliography passes over quotation marks. */
export function worksInOrder(works: Iterable<Work>, language: string): Work[] {
  const order = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  return [...works].sort((a, b) => order.compare(workName(a), workName(b)) || order.compare(a.title, b.title));
}

/** The pages into which the list of these works, by their ids, is divided; none while one page has room for all. */
export function workPages(works: Works, language: string): LetterPage<Work>[] {
  const made = known.get(works) ?? letterPages(worksInOrder(works.values(), language), workName, WHOLE_WORKS);
  known.set(works, made);
  return made;
}

/** Where on the site each of these works stands, by its id; empty while all do at their permanent addresses. */
export const workPlaces = (works: Works, language: string, to: Addresses): Map<string, string> =>
  new Map(
    workPages(works, language).flatMap(({ letter, page, items }) =>
      items.map(({ id }) => [id, `${to.worksOf(letter, page)}#${id}`] as const),
    ),
  );
