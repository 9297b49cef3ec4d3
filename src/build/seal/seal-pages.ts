import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { INLINE_SCRIPTS } from './inline-scripts.ts';
import { lateScripts } from './late-scripts.ts';
import { printTersely } from './print-tersely.ts';
import { sealPage } from './seal-page.ts';

/**
 * Gives every page of a build its Content-Security-Policy, and puts its scripts off until it is painted. It must be the last integration: what is changed in a
 * page afterwards no longer has the hash that its policy names. Fails the build with the first page that cannot be
 * sealed.
 */
export function sealPages(): AstroIntegration {
  return {
    name: 'postil:seal',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          try {
            await writeFile(path, sealPage(printTersely(lateScripts(await readFile(path, 'utf8'))), INLINE_SCRIPTS));
          } catch (error) {
            throw new Error(`${file} cannot be published: ${(error as Error).message}`, { cause: error });
          }
        }
      },
    },
  };
}
