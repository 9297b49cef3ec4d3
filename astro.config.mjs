import { defineConfig } from 'astro/config';
import { hostFiles } from './src/build/host/host-files.ts';
import { editionWords } from './src/build/integrations/edition-words.ts';
import { listPages } from './src/build/integrations/list-pages.ts';
import { pagefindIndex } from './src/build/integrations/pagefind.ts';
import { reloadOnContent } from './src/build/integrations/reload-on-content.ts';
import { sealPages } from './src/build/seal/seal-pages.ts';

// Vite takes these from the environment before what it knows better. They mean something to many other programs.
for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name];

// Where the site will stand, folder included: SITE_URL=https://example.org/reading/
const site = new URL(process.env.SITE_URL || 'http://localhost:4321/');

// Hashes alone: each page names its scripts and fonts, and every byte of it is counted.
const NAMES = {
  entryFileNames: '_astro/[hash:6].js',
  chunkFileNames: '_astro/[hash:6].js',
  assetFileNames: '_astro/[hash:6][extname]',
  // All that every page runs at once is one file, also what later parts share with it.
  codeSplitting: { groups: [{ name: 'main', test: /[\\/]client[\\/]main\.ts/ }] },
};

// What a script loads later is loaded by the browser's own import(): Vite's loader weighs more than the parts gain by it.
const plainImports = {
  name: 'postil:plain-imports',
  enforce: 'pre',
  // Here, since Astro sets the client's own build anew.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  srcDir: './src/site',
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  // The default removes spaces between inline elements, which prose cannot do without.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  vite: {
    // Scripts stay apart from the page: the text is there before them, and a policy can forbid inline ones.
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames: NAMES.assetFileNames } } },
    environments: { client: { build: { rolldownOptions: { output: NAMES } } } },
    plugins: [plainImports],
  },
  // In this order: sealing ends what is done to a page.
  integrations: [...listPages(), editionWords(), reloadOnContent(), pagefindIndex(), hostFiles(), sealPages()],
});
