import { ON_A_PAGE } from '../../addresses/routes/letter-pages.ts';
import { ON_HOME } from '../../addresses/routes/on-home.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { COUNTED } from '../../words/en/count.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { formatDate } from '../../words/format-date.ts';
import { labelled } from '../../words/labelled.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';
import { type Turn, turns } from './turns.ts';

/** Of more articles than this, those of each year have pages of their own. */
const ON_ONE = 400;

/** An article as lists name it. */
export interface ArticleRow {
  said: SaidIn;
  title: string;
  href: string;
  date: string;
}

/** Articles as lists name them. */
export const articleRows = (
  articles: readonly Article[],
  { settings }: Edition,
  { addresses }: RenderContext,
): ArticleRow[] =>
  articles.map(({ id, meta }) => ({
    said: saidIn(meta.language, settings.language),
    title: meta.title,
    href: addresses.article(id),
    date: formatDate(meta.published),
  }));

const byYear = ({ articles }: Edition) => [...Map.groupBy(articles, ({ meta }) => meta.published.slice(0, 4))];

/**
 * Every article by the year of its publication, newest first, or of many the years alone; none while the first page has
 * room for them all.
 */
export function articleList(edition: Edition, context: RenderContext) {
  const { length } = edition.articles;
  if (length <= ON_HOME) return [];
  return byYear(edition).map(([year, all]) => ({
    year,
    count: COUNTED.articles(all.length),
    href: length > ON_ONE ? context.addresses.articlesOf(year) : undefined,
    articles: length > ON_ONE ? [] : articleRows(all, edition, context),
  }));
}

/** A page of the articles of one year. */
export interface YearPage {
  year: string;
  page: number;
  title: string;
  articles: Article[];
  turns: Turn[];
}

/** The pages of articles by year; none while one page has room for all. */
export function yearPages(edition: Edition, { addresses }: RenderContext): YearPage[] {
  if (edition.articles.length <= ON_ONE) return [];
  return byYear(edition).flatMap(([year, all]) => {
    const pages = Math.ceil(all.length / ON_A_PAGE);
    return Array.from({ length: pages }, (_, at) => ({
      ...{ year, page: at + 1 },
      title: PAGE_WORDS.paged(labelled(PAGE_WORDS.home.articles, year), at + 1, pages),
      articles: all.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE),
      turns: turns(pages, at + 1, (page) => addresses.articlesOf(year, page)),
    }));
  });
}
