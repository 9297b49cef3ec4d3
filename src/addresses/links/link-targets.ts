import type { ArticleMeta } from '../../model/article.ts';
import { lazily } from '../../model/lazily.ts';
import { registerIds } from '../../model/register-ids.ts';
import { articlePages } from '../routes/article-pages.ts';
import { claimPages } from '../routes/claim-pages.ts';
import { DATA_FILES } from '../routes/data-files.ts';
import { ON_HOME } from '../routes/on-home.ts';
import type { SharedArticle, SharePages } from '../routes/shared-paragraphs.ts';
import { addresses } from '../site.ts';

/** The notes behind the text of an article, by what their addresses end with. */
export type NoteIds = readonly { id: string; number: number }[];

/** What an edition is made of, as far as it is known: of an article that cannot be used, only its id. */
export interface EditionOutline {
  articles: readonly (SharedArticle & { meta?: ArticleMeta | undefined; notes?: NoteIds | undefined })[];
  entities: readonly { id: string; kind?: string | undefined; formerIds: readonly string[] }[];
  works: readonly string[];
  /** The ids of its own pages. */
  pages: readonly string[];
  sharePages: SharePages;
  withdrawn: readonly string[];
  /** Other files of the site, from its root on. */
  files: readonly string[];
}

/** The addresses that a link may lead to, from the home page on, each with the ids of that page: undefined for any. */
export type Targets = Pick<ReadonlyMap<string, ReadonlySet<string> | undefined>, 'has' | 'get' | 'keys'>;

/** Files that every build makes, for programs. */
const FILES = ['robots.txt', 'sitemap-index.xml'];
const OF_ENTITY: ReadonlySet<string> = new Set(['main', 'as-known', 'since', 'more', 'relations', 'mentions']);

/** The ids of the pages of articles by their notes, which are found once: `dev` asks after each change. */
const known = new WeakMap<NoteIds, ReadonlySet<string>>();

/** The ids of an article's page; undefined if it cannot be told. */
function idsOfArticle({ meta, ledger, notes }: EditionOutline['articles'][number]): ReadonlySet<string> | undefined {
  if (!meta || !ledger || !notes) return undefined;
  const had = known.get(notes);
  if (had) return had;
  const ids = new Set(['main', 'credit', 'notes', ...ledger.paragraphs.map(({ id }) => id)]);
  for (const { id, formerIds } of meta.claims) for (const name of [id, ...formerIds]) ids.add(`note-${name}`);
  for (const { id, number } of notes) ids.add(`note-${id}`).add(`ref-${number}`);
  known.set(notes, ids);
  return ids;
}

type IdsByPath = Map<string, () => ReadonlySet<string> | undefined>;

const any = () => undefined;

/** The ids of all claims on their page. */
function idsOfClaims(articles: readonly { id: string; meta: ArticleMeta }[]): ReadonlySet<string> {
  const claims = [...registerIds(articles).values()].flatMap((one) => [...one.values()]);
  return new Set(['main', ...claims.flatMap(({ id, formerIds }) => [id, ...formerIds])]);
}

/** The pages of the edition but for those that articles have besides their own. */
function mainPages({ articles, entities, works, pages, files }: EditionOutline): IdsByPath {
  const to = addresses('/');
  const found: IdsByPath = new Map();
  const page = (address: string, ids: () => ReadonlySet<string> | undefined = any) => found.set(address.slice(1), ids);
  for (const one of [
    to.home,
    ...pages.map(to.page),
    to.search,
    to.corrections,
    to.feed,
    to.correctionsFeed,
    to.licences,
    to.openSearch,
    to.preview,
    to.data(),
    ...Object.keys(DATA_FILES).map(to.data),
  ])
    page(one);
  for (const file of [...FILES, ...files]) page(`/${file}`);
  page(to.works, () => new Set(['main', ...works]));
  page(to.entities, () => new Set(['main', ...entities.flatMap(({ kind }) => kind ?? [])]));
  if (articles.length > ON_HOME) page(to.articles);
  const usable = articles.flatMap(({ id, meta }) => (meta ? [{ id, meta }] : []));
  page(to.claims, usable.length === articles.length ? lazily(() => idsOfClaims(usable)) : any);
  for (const { article, page: at } of claimPages(usable)) page(to.claimsOf(article, at));
  for (const article of articles) {
    for (const name of [article.id, ...(article.meta?.formerIds ?? [])]) {
      page(to.article(name), () => idsOfArticle(article));
    }
  }
  for (const { id, formerIds } of entities) {
    for (const name of [id, ...formerIds]) page(to.entity(name), () => OF_ENTITY);
    page(to.entityImage(id));
  }
  return found;
}

/**
 * Every address that a link of an editor may lead to. Most lead to main pages, and `dev` asks after each change: what
 * else articles have is looked up when a link leads to none of those.
 */
export function linkTargets(outline: EditionOutline): Targets {
  const main = mainPages(outline);
  const more = lazily((): IdsByPath => {
    const { articles, sharePages } = outline;
    return new Map(articlePages(articles, addresses('/'), sharePages).map(({ address }) => [address.slice(1), any]));
  });
  const idsAt = (path: string) => main.get(path) ?? more().get(path);
  for (const address of outline.withdrawn) {
    const [path = '', id] = address.split('#');
    const ids = idsAt(path)?.();
    if (!id) main.set(path, any);
    else if (ids)
      main.set(
        path,
        lazily(() => new Set([...ids, id])),
      );
  }
  return {
    has: (path) => idsAt(path) !== undefined,
    get: (path) => idsAt(path)?.(),
    keys: () => new Map([...main, ...more()]).keys(),
  };
}
