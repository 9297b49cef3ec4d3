import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { Work } from '../../model/work.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { formatDate } from '../../words/format-date.ts';

/** A work as the list of works prints it. */
export interface WorkRow {
  work: Work;
  /** Who wrote it, in the order family name first; empty if nobody is named. */
  authors: string;
  /** "AFP via NDTV". */
  printed: string;
  date: string;
  weight: string;
  citedBy: { label: string; href: string }[];
}

const nameOf = (name: NonNullable<Work['author']>[number]): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/** Every work that is cited, by place of print and date, with what cites it. */
export function workRows(edition: Edition, { addresses }: RenderContext): WorkRow[] {
  const citing = (id: string) =>
    (edition.citationsByWork.get(id) ?? []).map(({ entity, article = '', claim }) => {
      if (entity) return { label: edition.entityById.get(entity)?.name ?? entity, href: addresses.entity(entity) };
      if (!claim)
        return { label: edition.articleById.get(article)?.meta.title ?? article, href: addresses.article(article) };
      const number = edition.articleById.get(article)?.claims.find(({ id: one }) => one === claim)?.number ?? 0;
      return { label: PAGE_WORDS.works.note(number), href: addresses.note(article, claim) };
    });
  return edition.works
    .filter(({ id }) => edition.citationsByWork.has(id))
    .map(
      (work): WorkRow => ({
        work,
        authors: (work.author ?? []).map(nameOf).join('; '),
        printed: [work.publisher, work['container-title']].filter(Boolean).join(' via '),
        date: work.issued ? formatDate(work.issued) : PAGE_WORDS.works.undated,
        weight: termOf(edition.vocabulary.weights, work.weight).words,
        citedBy: citing(work.id),
      }),
    )
    .sort(
      (a, b) => a.printed.localeCompare(b.printed, 'en') || (a.work.issued ?? '').localeCompare(b.work.issued ?? ''),
    );
}
