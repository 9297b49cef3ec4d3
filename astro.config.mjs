import { defineConfig } from 'astro/config';
import { hostFiles } from './src/build/host/host-files.ts';
import { editionWords } from './src/build/integrations/edition-words.ts';
import { listPages } from './src/build/integrations/list-pages.ts';
import { pagefindIndex } from './src/build/integrations/pagefind.ts';
import { reloadOnContent } from './src/build/integrations/reload-on-content.ts';

// Vite takes these from the environment before what it knows better. They mean something to many other programs.
for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name];

// Where the site will stand, folder included: SITE_URL=https://example.org/reading/
const site = new URL(process.env.SITE_URL || 'http://localhost:4321/');

// What a page may load and run: its own host alone, and of inline scripts and styles those whose hashes Astro and the
// layouts add. Pagefind's engine is WebAssembly. `frame-ancestors` cannot stand in a page: the host's headers have it.
const policy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
};

// What every page runs is one file, also what later ones share with it: nobody waits for one file after another.
const oneFile = { name: 'main', test: /Base\.astro\?astro&type=script/ };

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
    // Scripts stay apart from the page: its text is there before them.
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [oneFile] } } } } } },
  },
  security: { csp: policy },
  // No page is Markdown of Astro's, and its highlighter's inline styles would be refused.
  markdown: { syntaxHighlight: false },
  integrations: [listPages(), editionWords(), reloadOnContent(), pagefindIndex(), hostFiles()],
});
