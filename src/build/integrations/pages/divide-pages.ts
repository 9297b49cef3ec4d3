import type { AstroPrerenderer } from 'astro';
import type { Division } from '../../shards/division.ts';
import { barePath } from '../../shards/owned-paths.ts';
import { sitePath } from './site-path.ts';

/** Makes of all pages and files of the site those that the division says, and tells it which there are. */
export function dividePages(all: AstroPrerenderer, division: Division): AstroPrerenderer {
  return {
    ...all,
    getStaticPaths: async () => {
      const paths = await all.getStaticPaths();
      division.site = paths.map(({ pathname, route }) => sitePath(pathname, route.type));
      return paths.filter(({ pathname }) => division.makes(barePath(pathname)));
    },
  };
}
