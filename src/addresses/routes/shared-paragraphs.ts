import { type Ledger, seriesOf } from '../../model/ledger.ts';
import type { Settings } from '../../model/settings.ts';

/** A paragraph that has a page of its own; only one that stands in the text has an image. */
export interface SharedParagraph {
  id: string;
  paragraph: string;
  live: boolean;
}

/** The single paragraphs of an edition that have a page, and why others have none. */
export interface Shared {
  /** All that ever had a number; of no article that is too long, and none at all if together they are too many. */
  pages: SharedParagraph[];
  /** The articles that have any. */
  ids: ReadonlySet<string>;
  /** The articles that are too long, with the number of their paragraphs. */
  long: { id: string; paragraphs: number }[];
  /** How many those of the others are, if that is too many. */
  tooMany: number | undefined;
}

/** An article, as far as it tells which of its paragraphs have pages. */
export interface SharedArticle {
  id: string;
  ledger?: Ledger | undefined;
  claims?: readonly { paragraph: string; key: boolean }[] | undefined;
}
const known = new WeakMap<readonly SharedArticle[], Shared>();

/** Which paragraphs have a page, and how many may. */
export type SharePages = Settings['sharePages'];

/** The paragraphs of these articles that get a page of their own, within the limits of the edition's settings. */
export function sharedParagraphs(articles: readonly SharedArticle[], { of, upTo, upToInArticle }: SharePages): Shared {
  const made = known.get(articles);
  if (made) return made;
  const each = articles.map(({ id, ledger, claims = [] }) => {
    const chosen = new Set(claims.flatMap(({ key, paragraph }) => (key ? paragraph : [])));
    // What is gone had a page that somebody may hold: it goes on saying so.
    const has = (paragraph: string, live: boolean) =>
      of === 'all' || (of === 'key' && (!live || chosen.has(paragraph)));
    const pages = (ledger?.paragraphs ?? [])
      .filter(({ kind }) => seriesOf(kind) === 'text')
      .map((entry): SharedParagraph => ({ id, paragraph: entry.id, live: entry.state === 'live' }));
    return { id, pages: pages.filter(({ paragraph, live }) => has(paragraph, live)) };
  });
  const long = each
    .filter(({ pages }) => pages.length > upToInArticle)
    .map(({ id, pages }) => ({ id, paragraphs: pages.length }));
  const all = each.filter(({ pages }) => pages.length <= upToInArticle).flatMap(({ pages }) => pages);
  const tooMany = all.length > upTo ? all.length : undefined;
  const pages = tooMany ? [] : all;
  const shared = { pages, ids: new Set(pages.map(({ id }) => id)), long, tooMany };
  known.set(articles, shared);
  return shared;
}
