import { posix } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Division, SitePath } from '../../shards/division.ts';
import { barePath } from '../../shards/owned-paths.ts';

/** Makes of all pages and files of the site those that the division says, and tells it which there are. */
export function dividePages(all: AstroPrerenderer, division: Division): AstroPrerenderer {
  const sitePath = (pathname: string, type: string): SitePath => {
    const path = barePath(pathname);
    const isPage = type === 'page';
    return { path, isPage, file: isPage ? posix.join(path, 'index.html') : path };
  };
  return {
    ...all,
    getStaticPaths: async () => {
      const paths = await all.getStaticPaths();
      division.site = paths.map(({ pathname, route }) => sitePath(pathname, route.type));
      return paths.filter(({ pathname }) => division.makes(barePath(pathname)));
    },
  };
}
