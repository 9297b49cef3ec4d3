import { ON_A_PAGE } from '../../addresses/routes/letter-pages.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { GATHERINGS, type Gathering, type GatheringSort, gatheringsOf, slugOf } from '../../model/gathering.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { COUNTED } from '../../words/en/count.ts';
import { GATHERING_WORDS } from '../../words/en/gatherings.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { inSentences } from '../../words/in-sentences.ts';
import { labelled } from '../../words/labelled.ts';
import { type ArticleRow, articleRows } from './article-list.ts';
import { type Turn, turns } from './turns.ts';

/** A link to a section, a series or a tag. */
export interface GatheringLink {
  name: string;
  href: string;
  count: string;
}

const known = new WeakMap<readonly Article[], Map<GatheringSort, Gathering<Article>[]>>();

/** The sections, series or tags of an edition, by name. */
export function gatherings(sort: GatheringSort, { articles }: Edition): Gathering<Article>[] {
  const made =
    known.get(articles) ?? new Map(GATHERINGS.map((one) => [one, gatheringsOf(one, articles, LOCALE.language)]));
  known.set(articles, made);
  return made.get(sort) ?? [];
}

const linkTo = ({ sort, slug, name, articles }: Gathering<Article>, { addresses }: RenderContext): GatheringLink => ({
  name,
  href: addresses.gathering(sort, slug),
  count: COUNTED.articles(articles.length),
});

/** Links to all sections, series or tags of an edition. */
export const gatheringLinks = (sort: GatheringSort, edition: Edition, context: RenderContext): GatheringLink[] =>
  gatherings(sort, edition).map((one) => linkTo(one, context));

/** Links under a heading. */
export interface GatheringList {
  word: string;
  links: GatheringLink[];
}

/** The series and the tags of an edition, all or of each those with the most articles; nothing of what it has not. */
export function gatheringLists(
  edition: Edition,
  context: RenderContext,
  most = Number.POSITIVE_INFINITY,
): GatheringList[] {
  return (['series', 'tags'] as const).flatMap((sort) => {
    const all = gatherings(sort, edition);
    const chosen = new Set([...all].sort((a, b) => b.articles.length - a.articles.length).slice(0, most));
    const links = all.filter((one) => chosen.has(one)).map((one) => linkTo(one, context));
    return links.length > 0 ? [{ word: GATHERING_WORDS[sort].many, links }] : [];
  });
}

/** A page of the articles of a section, a series or a tag. */
export interface GatheringPage {
  /** What its address ends with. */
  path: string;
  title: string;
  description: string;
  rows: (ArticleRow & { deck: string; position: string })[];
  turns: Turn[];
}

/** The pages of the sections, series or tags of an edition; none if it uses none. */
export const gatheringPages = (sort: GatheringSort, edition: Edition, context: RenderContext): GatheringPage[] =>
  gatherings(sort, edition).flatMap(({ slug, name, articles }) => {
    const pages = Math.ceil(articles.length / ON_A_PAGE);
    return Array.from({ length: pages }, (_, at): GatheringPage => {
      const own = articles.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE);
      const rows = articleRows(own, edition, context);
      const title = PAGE_WORDS.paged(labelled(GATHERING_WORDS[sort].one, name), at + 1, pages);
      return {
        path: at === 0 ? slug : `${slug}/${at + 1}`,
        title,
        description: inSentences(title, COUNTED.articles(articles.length)),
        rows: own.flatMap(({ meta }, index) => {
          const row = rows[index];
          const position = sort === 'series' && meta.series ? GATHERING_WORDS.part(meta.series.position) : '';
          return row ? [{ ...row, deck: meta.deck, position }] : [];
        }),
        turns: turns(pages, at + 1, (page) => context.addresses.gathering(sort, slug, page)),
      };
    });
  });

/** A link from an article to another of its series. */
export interface SeriesStep {
  title: string;
  href: string;
}

/** What an article says of its section, its series and its tags; nothing of what it does not have. */
export interface GatheredIn {
  section: GatheringLink | undefined;
  /** "Part 2 of 3", of which series, and what stands before and after it there. */
  series:
    | { words: string; name: string; href: string; before: SeriesStep | undefined; after: SeriesStep | undefined }
    | undefined;
  tags: GatheringLink[];
}

/** Where an article is gathered. */
export function gatheredIn({ id, meta }: Article, edition: Edition, context: RenderContext): GatheredIn {
  const { addresses } = context;
  const find = (sort: GatheringSort, name: string) =>
    gatherings(sort, edition).find(({ slug }) => slug === slugOf(name));
  const links = (sort: GatheringSort, names: readonly string[]): GatheringLink[] =>
    names.flatMap((name) => find(sort, name) ?? []).map((one) => linkTo(one, context));
  const series = meta.series && find('series', meta.series.name);
  const parts = Math.max(...(series?.articles ?? []).map((one, index) => one.meta.series?.position ?? index));
  const at = series?.articles.findIndex((article) => article.id === id) ?? -1;
  const step = (index: number): SeriesStep | undefined => {
    const other = series?.articles[index];
    return other && { title: other.meta.title, href: addresses.article(other.id) };
  };
  return {
    section: links('sections', meta.section ? [meta.section] : [])[0],
    series:
      series && meta.series
        ? {
            words: GATHERING_WORDS.partOf(meta.series.position, parts),
            name: series.name,
            href: addresses.gathering('series', series.slug),
            before: at > 0 ? step(at - 1) : undefined,
            after: step(at + 1),
          }
        : undefined,
    tags: links('tags', meta.tags),
  };
}
