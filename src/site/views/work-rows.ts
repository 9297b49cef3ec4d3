import { worksInOrder } from '../../addresses/routes/work-pages.ts';
import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { Work } from '../../model/work.ts';
import { workAddress } from '../../model/work-address.ts';
import { kindOf, WORK_KINDS, type WorkKind } from '../../model/work-kinds.ts';
import { namesOf } from '../../model/work-name.ts';
import { isBookish } from '../../model/work-types.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { formatDate } from '../../words/format-date.ts';
import { labelled } from '../../words/labelled.ts';
import type { Choice } from './choice.ts';
import { type CitingLink, citedBy, oftenCited } from './cited-by.ts';

/** A work as the list of works prints it. */
export interface WorkRow {
  work: Work;
  /** Who wrote it, in the order family name first; empty if nobody is named. */
  authors: string;
  /** With the full stop that ends it, if it has no mark of its own. */
  title: string;
  /** Where it is to be read; empty if on paper alone. */
  href: string;
  /** "AFP via NDTV", and of a book place, volume and pages. */
  printed: string;
  /** Its numbers and its shelf mark, in words. */
  numbers: string;
  date: string;
  weight: string;
  kind: WorkKind;
  citedBy: CitingLink[];
  /** The page of all other places that cite it, if there are too many for the list. */
  more: CitingLink | undefined;
}

const words = PAGE_WORDS.works;

/** Who edited and translated it. */
const editorsOf = ({ editor, translator }: Work): string[] => [
  ...(editor ? [words.edited(namesOf(editor).join(LOCALE.semicolon))] : []),
  ...(translator ? [words.translated(namesOf(translator).join(LOCALE.semicolon))] : []),
];

/** Where it was printed: an article in its paper, a chapter in its book, with volume, pages, publisher and place. */
function printedOf(work: Work): string {
  const { publisher, genre, volume, issue, page } = work;
  const container = work['container-title'];
  const bookish = isBookish(work);
  const via = bookish ? [] : [[publisher, container].filter(Boolean).join(' via ')];
  const imprint = [bookish ? publisher : undefined, work['publisher-place']].filter(Boolean).join(', ');
  return [
    ...via,
    genre,
    bookish && container && words.in(container),
    ...editorsOf(work),
    work['collection-title'],
    work.edition && words.edition(work.edition),
    volume && words.volume(volume),
    issue && words.issue(issue),
    page && words.page(page),
    imprint,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What of a row tells of the work alone. */
export type WorkLine = Omit<WorkRow, 'citedBy' | 'more'>;

/** A work as it is printed, whatever cites it. */
export const workLine = (work: Work, { vocabulary }: Pick<Edition, 'vocabulary'>): WorkLine => ({
  work,
  authors: namesOf(work.author ?? []).join(LOCALE.semicolon),
  title: /[.!?…]$/.test(work.title) ? work.title : `${work.title}.`,
  href: workAddress(work) ?? '',
  printed: printedOf(work),
  numbers: [
    ...(work.ISBN ? [`ISBN ${work.ISBN}`] : []),
    ...(work.DOI && work.URL ? [`DOI ${work.DOI}`] : []),
    [work.repository, work['call-number']].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(LOCALE.semicolon),
  date: work.issued ? formatDate(work.issued) : PAGE_WORDS.works.undated,
  weight: termOf(vocabulary.weights, work.weight).words,
  kind: kindOf(work),
});

/**
 * Every work that is cited, of all or of those that are given, by who wrote it, or by its title where nobody is named,
 * with what cites it.
 */
export function workRows(edition: Edition, context: RenderContext, works: readonly Work[] = edition.works): WorkRow[] {
  const often = new Set(oftenCited(edition));
  return worksInOrder(
    works.filter(({ id }) => edition.citedWorks.has(id)),
    LOCALE.language,
  ).map((work): WorkRow => ({ ...workLine(work, edition), ...citedBy(work.id, often, edition, context) }));
}

/** The weights of works that are cited, to narrow their list by. */
export function weightChoices(rows: readonly WorkRow[], { vocabulary }: Edition): Choice[] {
  return [...vocabulary.weights]
    .map(([value, { words }]) => ({
      value,
      word: labelled(value, words),
      count: rows.filter(({ work }) => work.weight === value).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The kinds of works that are cited, to narrow their list by; none if all are of one. */
export function kindChoices(rows: readonly WorkRow[]): Choice[] {
  const choices = (Object.keys(WORK_KINDS) as WorkKind[])
    .map((value) => ({ value, word: words.kinds[value], count: rows.filter(({ kind }) => kind === value).length }))
    .filter(({ count }) => count > 0);
  return choices.length > 1 ? choices : [];
}
