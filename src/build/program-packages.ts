import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Plugin } from 'vite';
import { PROGRAM_FOLDER } from './program-folder.ts';

const MANIFEST = join(PROGRAM_FOLDER, 'package.json');

/**
 * Has pages take the program's packages, and Astro its own, from where the program finds them. Both would be looked for
 * from the edition's folder on, from which another version may be nearer, or none (pnpm, or a program that is shared).
 */
export function programPackages(): Plugin {
  const ours = new Set<string>(Object.keys(JSON.parse(readFileSync(MANIFEST, 'utf8')).dependencies));
  const nameIn = (id: string) => /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? '';
  return {
    name: 'postil:program-packages',
    enforce: 'pre',
    configResolved({ environments }) {
      // Astro names some that are left alone before any plugin is asked.
      for (const { build } of Object.values(environments)) {
        const { external } = build.rolldownOptions;
        if (Array.isArray(external)) build.rolldownOptions.external = external.filter((id) => !ours.has(String(id)));
      }
    },
    resolveId(id, importer, options) {
      if (!ours.has(nameIn(id))) return undefined;
      // An entry, or what no file asks for.
      if (!importer || !isAbsolute(importer)) return this.resolve(id, MANIFEST, { ...options, skipSelf: true });
      const { name, mode } = this.environment;
      // Of the packages of Astro's that are bundled, one asks for one of ours.
      const isOurs = importer.startsWith(join(PROGRAM_FOLDER, 'src')) ? nameIn(id) !== 'astro' : id === 'sharp';
      if (mode !== 'build' || name === 'client' || !isOurs) return undefined;
      const at = import.meta.resolve(id);
      return /\.[cm]?js$/.test(at) ? { id: at, external: true } : undefined;
    },
  };
}
