import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { PROGRAM_FOLDER } from './program-folder.ts';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number],
  { name: string; resolveId?: unknown }
>;

/**
 * Has the built pages take the program's packages from where the program finds them: they are bundled into the
 * edition's folder, from which another version may be nearer, or none.
 */
export function programPackages(): VitePlugin {
  const { dependencies } = JSON.parse(readFileSync(join(PROGRAM_FOLDER, 'package.json'), 'utf8'));
  const ours = new Set<string>(Object.keys(dependencies));
  const nameIn = (id: string) => /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? '';
  return {
    name: 'postil:program-packages',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      if (this.environment.name === 'client' || !importer?.startsWith(join(PROGRAM_FOLDER, 'src'))) return undefined;
      if (!ours.has(nameIn(id)) || nameIn(id) === 'astro') return undefined;
      const at = import.meta.resolve(id);
      return /\.[cm]?js$/.test(at) ? { id: at, external: true } : undefined;
    },
  };
}
