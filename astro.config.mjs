import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { reloadOnContent } from './src/reload-on-content.ts';
import { pagefindIndex } from './src/search/pagefind.ts';

// Where the site will stand, folder included: SITE_URL=https://example.org/reading/
const site = new URL(process.env.SITE_URL ?? 'http://localhost:4321/');

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  // The default removes spaces between inline elements, which prose cannot do without.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  // Scripts stay apart from the page: the text is there before them, and a policy can forbid inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [sitemap(), pagefindIndex(), reloadOnContent()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--newsreader',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { weight: 400, style: 'normal', src: ['@fontsource/newsreader/files/newsreader-latin-400-normal.woff2'] },
          { weight: 400, style: 'italic', src: ['@fontsource/newsreader/files/newsreader-latin-400-italic.woff2'] },
          { weight: 600, style: 'normal', src: ['@fontsource/newsreader/files/newsreader-latin-600-normal.woff2'] },
        ],
      },
    },
  ],
});
