import { lazily } from '../../../model/lazily.ts';
import { articleSurroundings, sharedSurroundings } from '../../../site/views/article-surroundings.ts';
import { viewsOfMany } from '../../../site/views/views-of-many.ts';
import { keyOf } from '../../cache/key-of.ts';
import type { CurrentEdition } from '../../handed-edition.ts';

/** The routes whose pages and files are of one article, and where its id stands in their paths. */
const OF_ARTICLE = /\/pages\/(?:articles\/\[id\]|claims\/\[\.\.\.of\])/;
const ID = /^(?:articles|claims)\/([^/.]+)/;
/** The routes of pages that are each of one view. */
const OF_VIEW = /\/pages\/(?:entities\/\[id\]\/mentions|works\/cited)\//;

/** Whether a route is one of the pages and files of an article. */
export const isOfArticle = (component: string): boolean => OF_ARTICLE.test(component);

/** What is shown on pages that are kept together. */
export interface Shown {
  /** The step of the cache that keeps them: `pages` of an article, or the page of a `view`. */
  step: 'pages' | 'view';
  /** The hash of all that they show. */
  hash: string;
}

/**
 * Tells for the path of a page, and the component that prints it, what it shows: all pages and files of an article show
 * the same. Of pages that are not kept, of which there are few, and if steps are not kept, nothing.
 */
export function shownHashes({ edition, context, digests }: CurrentEdition) {
  const common = lazily(() => keyOf(sharedSurroundings(edition)));
  const { addresses, ...records } = context;
  const recorded = lazily(() => keyOf(common(), addresses.home, records));
  const viewAt = viewsOfMany(edition, context);
  const ofArticles = new Map<string, string>();

  function ofArticle(id: string): string | undefined {
    const [article, digest] = [edition.articleById.get(id), digests?.get(id)];
    if (!article || digest === undefined || ofArticles.has(id)) return ofArticles.get(id);
    const hash = keyOf(common(), digest, article.fellows, articleSurroundings(article, edition, context));
    ofArticles.set(id, hash);
    return hash;
  }
  return (component: string, path: string): Shown | undefined => {
    if (isOfArticle(component)) {
      const hash = ofArticle(ID.exec(path)?.[1] ?? '');
      return hash === undefined ? undefined : { step: 'pages', hash };
    }
    const view = digests && OF_VIEW.test(component) ? viewAt(path) : undefined;
    return view && { step: 'view', hash: keyOf(recorded(), view) };
  };
}
