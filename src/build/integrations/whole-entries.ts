import { posix } from 'node:path';
import type { AstroInlineConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;
type Plugin = Extract<Plugins[number], { name: string }>;

/** All that a script says, if it only loads another one: the name of that one. */
const ONLY = /^\s*import\s*['"]\.\/([^'"]+)['"];?\s*$/;
/** What a script loads before it runs. */
const STATIC = /(?:\bfrom|^\s*import|[;}]\s*import)\s*['"]\.\/([^'"]+\.js)['"]/g;

const importsOf = (code: string): string[] => [...code.matchAll(STATIC)].map(([, name = '']) => name);

/**
 * Keeps a reader from waiting for one script after another. A script that a page loads only to load another one is put
 * in the place of that one, and each script of a page names all that those which it imports import: they are fetched
 * together. All scripts lie in one folder.
 */
export function wholeEntries(): Plugin {
  return {
    name: 'postil:whole-entries',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const nameOf = ({ fileName }: { fileName: string }) => posix.basename(fileName);
      const chunks = new Map(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[nameOf(file), file] as const] : [])),
      );
      const entries = [...chunks.values()].filter((chunk) => chunk.isEntry);
      for (const entry of entries) {
        const only = ONLY.exec(entry.code)?.[1] ?? '';
        const inner = chunks.get(only);
        if (!inner || inner.isEntry) continue;
        entry.code = inner.code;
        for (const chunk of chunks.values()) chunk.code = chunk.code.replaceAll(only, nameOf(entry));
        delete bundle[inner.fileName];
        chunks.delete(only);
      }
      for (const entry of entries) {
        const own = importsOf(entry.code);
        const all = new Set(own);
        for (const name of all) for (const one of importsOf(chunks.get(name)?.code ?? '')) all.add(one);
        const farther = [...all].filter((name) => !own.includes(name) && name !== nameOf(entry));
        // After its own: what they import runs before them in any case.
        entry.code += farther.map((name) => `\nimport"./${name}";`).join('');
      }
    },
  };
}
