import type { AstroInlineConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;
type Plugin = Extract<Plugins[number], { name: string }>;

/** What fetches the imports of a script with it. Vite’s own also minds style sheets, and no script of ours has any. */
const codeWith = (base: string): string => `export const __vitePreload = (load, names = []) => {
  for (const name of names) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + name;
    document.head.append(link);
  }
  return load();
};`;

/** Puts a few lines in the place of what Vite adds to every page that may load a script later: a tenth of its bytes. */
export function smallPreload(): Plugin {
  let base = '/';
  return {
    name: 'postil:small-preload',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      return id === '\0vite/preload-helper.js' ? codeWith(base) : undefined;
    },
  };
}
