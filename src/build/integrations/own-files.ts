import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;
type Plugin = Extract<Plugins[number], { name: string }>;

/**
 * Takes a publisher's own file in the place of the program's, for each `.astro` file of the folder `site` that has a
 * fellow of the same path below `overrides`: `components/SiteFoot.astro`, `pages/claims.astro`. What such a file
 * imports
 * is the program's, so it may hold the one that it stands for.
 */
export function ownFiles(overrides: string, site: string): Plugin {
  return {
    name: 'postil:own-files',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (!id.endsWith('.astro') || importer?.startsWith(overrides)) return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const name = found && relative(site, found.id);
      if (!name || name.startsWith('..')) return undefined;
      const own = join(overrides, name);
      return existsSync(own) ? own : undefined;
    },
  };
}
