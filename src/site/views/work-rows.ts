import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { Work } from '../../model/work.ts';
import { workAddress } from '../../model/work-address.ts';
import { isBookish } from '../../model/work-types.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { formatDate } from '../../words/format-date.ts';
import { labelled } from '../../words/labelled.ts';
import type { Choice } from './choice.ts';

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
  citedBy: { label: string; href: string }[];
}

const nameOf = (name: NonNullable<Work['author']>[number]): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

const words = PAGE_WORDS.works;

/** Who edited and translated it. */
const editorsOf = ({ editor, translator }: Work): string[] => [
  ...(editor ? [words.edited(editor.map(nameOf).join(LOCALE.semicolon))] : []),
  ...(translator ? [words.translated(translator.map(nameOf).join(LOCALE.semicolon))] : []),
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

/** Every work that is cited, by who wrote it, or by its title where nobody is named, with what cites it. */
export function workRows(edition: Edition, { addresses }: RenderContext): WorkRow[] {
  const citing = (id: string) =>
    (edition.citationsByWork.get(id) ?? []).map(({ entity, article = '', claim }) => {
      if (entity) return { label: edition.entityById.get(entity)?.name ?? entity, href: addresses.entity(entity) };
      if (!claim)
        return { label: edition.articleById.get(article)?.meta.title ?? article, href: addresses.article(article) };
      const number = edition.articleById.get(article)?.claims.find(({ id: one }) => one === claim)?.number ?? 0;
      return { label: PAGE_WORDS.works.note(number), href: addresses.note(article, claim) };
    });
  // A bibliography passes over quotation marks.
  const inOrder = new Intl.Collator(LOCALE.language, { ignorePunctuation: true, numeric: true });
  return edition.works
    .filter(({ id }) => edition.citationsByWork.has(id))
    .map(
      (work): WorkRow => ({
        work,
        authors: (work.author ?? []).map(nameOf).join(LOCALE.semicolon),
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
        weight: termOf(edition.vocabulary.weights, work.weight).words,
        citedBy: citing(work.id),
      }),
    )
    .sort((a, b) => inOrder.compare(a.authors || a.title, b.authors || b.title) || inOrder.compare(a.title, b.title));
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
