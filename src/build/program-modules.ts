import { existsSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { PROGRAM_FOLDER } from './program-folder.ts';

const SOURCES = resolve(PROGRAM_FOLDER, 'src');
/** What Astro looks into or puts something in. */
const OF_ASTRO = /^\.\.|^site[\\/](?:pages|client)[\\/]/;

/** The file that Node runs of one of the program's sources: itself, or what was made of it for a package (`lib/`). */
function runOf(source: string): string | undefined {
  const name = relative(SOURCES, source);
  if (!name.endsWith('.ts') || OF_ASTRO.test(name)) return undefined;
  const file = join(import.meta.dirname, '..', name.slice(0, -3) + extname(import.meta.filename));
  return existsSync(file) ? file : undefined;
}

/**
 * In a build, has the pages import the program's own modules as they are, as Node runs them: those that the command has
 * loaded are neither bundled nor loaded again. Only what Astro makes of a page is bundled.
 */
export function programModules(): Plugin {
  return {
    name: 'postil:program-modules',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name !== 'client',
    async resolveId(id, importer, options) {
      if (!importer || !id.endsWith('.ts')) return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const file = found && runOf(found.id);
      return file && { id: pathToFileURL(file).href, external: true };
    },
  };
}
