import { ON_A_PAGE } from '../../addresses/routes/letter-pages.ts';
import { authorsOf } from '../../export/authors-of.ts';
import type { Author } from '../../model/author.ts';
import type { Correction } from '../../model/correction.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { HISTORY_WORDS } from '../../words/en/history.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { formatDate } from '../../words/format-date.ts';
import { labelled } from '../../words/labelled.ts';
import { type Turn, turns } from './turns.ts';

/** A correction as it is listed. */
export interface CorrectionLine {
  date: string;
  when: string;
  article: string;
  /** "¶ 4" and its address. */
  name: string;
  href: string;
  sentence: string;
  /** The address of the note of the claim that was wrong. */
  note: string | undefined;
  /** What no other correction has: its address, its day, and the how-manieth it is of both. */
  guid: string;
  authors: readonly Author[];
}

function correctionLine(article: Article, index: number, { addresses, settings }: RenderContext): CorrectionLine {
  const { corrections } = article.meta;
  const correction = corrections[index] as Correction;
  const { date, paragraph, claim, sentence } = correction;
  const before = corrections.slice(0, index).filter((one) => one.date === date && one.paragraph === paragraph);
  return {
    date,
    when: formatDate(date),
    article: article.meta.title,
    name: ARTICLE_WORDS.paragraphTitle(paragraph.slice(1)),
    href: addresses.paragraph(article.id, paragraph),
    sentence,
    note: claim && addresses.note(article.id, claim),
    guid: `articles/${article.id}/#${paragraph} ${date} ${1 + before.length}`,
    authors: authorsOf(article.meta, settings.name),
  };
}

/** The corrections of some articles, the newest first. */
export function correctionLines(articles: readonly Article[], context: RenderContext): CorrectionLine[] {
  return articles
    .flatMap((article) => article.meta.corrections.map((_, index) => correctionLine(article, index, context)))
    .sort((a, b) => b.date.localeCompare(a.date));
}

/** Of more corrections than this, those of each year have pages of their own, and the first page has the newest. */
export const NEWEST = 100;

/** A page of the corrections of one year. */
export interface CorrectionPage {
  year: string;
  page: number;
  title: string;
  lines: CorrectionLine[];
  turns: Turn[];
}

/** The pages of corrections by year, the newest first; none while one page has room for all. */
export function correctionPages(edition: Edition, context: RenderContext): CorrectionPage[] {
  const all = correctionLines(edition.articles, context);
  if (all.length <= NEWEST) return [];
  return [...Map.groupBy(all, ({ date }) => date.slice(0, 4))].flatMap(([year, lines]) => {
    const pages = Math.ceil(lines.length / ON_A_PAGE);
    return Array.from({ length: pages }, (_, at) => ({
      ...{ year, page: at + 1 },
      title: PAGE_WORDS.paged(labelled(HISTORY_WORDS.corrections.title, year), at + 1, pages),
      lines: lines.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE),
      turns: turns(pages, at + 1, (page) => context.addresses.correctionsOf(year, page)),
    }));
  });
}

/** The first page of corrections: the newest, and the years that have pages of their own. */
export function correctionsView(edition: Edition, context: RenderContext) {
  const pages = correctionPages(edition, context);
  return {
    lines: correctionLines(edition.articles, context).slice(0, NEWEST),
    years: pages
      .filter(({ page }) => page === 1)
      .map(({ year }) => ({ words: year, href: context.addresses.correctionsOf(year) })),
  };
}
