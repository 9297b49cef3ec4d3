import { filesOf } from '../../addresses/images/variants-of.ts';
import { articlePages } from '../../addresses/routes/article-pages.ts';
import { addresses } from '../../addresses/site.ts';
import type { Edition } from '../../model/edition.ts';

/** A path of the site without the slashes around it, by which pages and files are told apart. */
export const barePath = (path: string): string => path.replace(/^\/|\/$/g, '');

/**
 * All paths that hang on one article, with its id: its pages and files, those at its former addresses, and what is made
 * of its images; of an image that several articles show, it is the first that has it. All other paths are of the whole.
 */
export function ownedPaths({ articles, settings }: Pick<Edition, 'articles' | 'settings'>): Map<string, string> {
  const to = addresses('/');
  const owners = new Map(
    articlePages(articles, to, settings.sharePages).map(({ id, address }) => [barePath(address), id] as const),
  );
  for (const { id, figures } of articles) {
    for (const { file } of figures.flatMap(({ images }) => images.flatMap(filesOf))) {
      const path = barePath(to.figureFile(file));
      if (!owners.has(path)) owners.set(path, id);
    }
  }
  return owners;
}
