import { resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { LANGUAGE_IDS } from '../words/language-ids.ts';
import { hostFiles } from './host/host-files.ts';
import { bench } from './integrations/bench.ts';
import { editionWords } from './integrations/edition-words.ts';
import { keptPages } from './integrations/kept-pages.ts';
import { listPages } from './integrations/list-pages.ts';
import { ownFiles } from './integrations/own-files.ts';
import { pagefindIndex } from './integrations/pagefind.ts';
import { recordings } from './integrations/recordings.ts';
import { reloadOnContent } from './integrations/reload-on-content.ts';
import { smallPreload } from './integrations/small-preload.ts';
import { wholeEntries } from './integrations/whole-entries.ts';
import { writeEditorSchemas } from './integrations/write-editor-schemas.ts';
import { PROGRAM_FOLDER } from './program-folder.ts';
import { programModules } from './program-modules.ts';
import { programPackages } from './program-packages.ts';
import { publicFolderOf } from './public-folder.ts';
import { type StandingFiles, standingFiles } from './publish/standing-files.ts';
import type { Division } from './shards/division.ts';
import { wholeSite } from './shards/whole-site.ts';

// Vite takes these from the environment before what it knows better. They mean something to many other programs.
// Shells set the last one to the program they start: Astro bundles it, and what was kept would be made anew.
const MEANT_FOR_OTHERS = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', '_'];

// What a page may load and run: its own host alone, and of inline scripts and styles those whose hashes Astro and the
// layouts add. Pagefind's engine is WebAssembly. `frame-ancestors` cannot stand in a page: the host's headers have it.
const policy: NonNullable<NonNullable<AstroInlineConfig['security']>['csp']> = {
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
const oneFile = { name: 'main', test: /Base\.astro\?astro&type=script|links\/page-address\.ts$/ };
// So is what one press on the number of a paragraph, a selection or a note asks for, but for what others need.
const linksFiles = [
  { name: 'directive', test: /addresses\/range\/text-directive\.ts$/ },
  { name: 'links', test: /client\/links\/(?:menu|offer|note-link)\.ts$/ },
];

// The same for pages in other languages than the edition's (`edition-words.ts`).
const inOtherLanguages = LANGUAGE_IDS.flatMap((id) => [
  { name: `main.${id}`, test: new RegExp(`client/(?:main|links/page-address)\\.ts\\?in=${id}$`) },
  { name: `directive.${id}`, test: new RegExp(`addresses/range/text-directive\\.ts\\?in=${id}$`) },
  { name: `links.${id}`, test: new RegExp(`client/links/(?:menu|offer|note-link)\\.ts\\?in=${id}$`) },
]);

/** Where an edition is and where it is built to; `content` as it was called, the others as absolute paths. */
export interface EditionFolders {
  /** The folder of the edition, where the command was started: what is kept between builds lies in it. */
  root: string;
  content: string;
  out?: string;
  /** Whether editors can mark on the pages: in development, on this machine alone. */
  marking?: boolean;
  /** Whether the bench may ask another host, when an editor says so. */
  online?: boolean;
  /** Which pages are made, if other processes make the others. */
  division?: Division;
  /** What stands in the folder that will be replaced. */
  standing?: StandingFiles;
}

/**
 * Astro's configuration for an edition: the pages are the program's, the content and the public files the edition's.
 * The address where the site will stand, folder included, is that of `SITE_URL` (https://example.org/reading/). What
 * the pages must know of the folders is put in the environment, and there Astro is told to ask no other host.
 */
export function astroConfig({
  root,
  content,
  out = resolve(root, 'dist'),
  marking,
  online = false,
  division = wholeSite(),
  standing = standingFiles(out),
}: EditionFolders): AstroInlineConfig {
  for (const name of MEANT_FOR_OTHERS) delete process.env[name];
  process.env.POSTIL_CONTENT = content;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  const site = new URL(process.env.SITE_URL || 'http://localhost:4321/');
  process.env.POSTIL_BASE = site.pathname;
  const srcDir = resolve(PROGRAM_FOLDER, 'src/site');
  const reload = reloadOnContent(resolve(content));
  return {
    root,
    srcDir,
    publicDir: publicFolderOf(content),
    outDir: out,
    cacheDir: resolve(root, '.postil/astro'),
    // The edition's folder need hold no configuration.
    configFile: false,
    site: site.origin,
    base: site.pathname,
    trailingSlash: 'always',
    // The default removes spaces between inline elements, which prose cannot do without.
    compressHTML: true,
    prerenderConflictBehavior: 'error',
    build: { inlineStylesheets: 'always', concurrency: 4 },
    devToolbar: { enabled: false },
    vite: {
      cacheDir: resolve(root, '.postil/vite'),
      // Scripts stay apart from the page: its text is there before them.
      build: { assetsInlineLimit: 0 },
      environments: {
        client: {
          build: {
            rolldownOptions: { output: { codeSplitting: { groups: [oneFile, ...linksFiles, ...inOtherLanguages] } } },
          },
        },
      },
      // The program may be linked into the edition's folder from elsewhere.
      server: { fs: { allow: [root, PROGRAM_FOLDER] } },
      // What files of a publisher's own import of the program.
      resolve: { alias: { '@postil': resolve(PROGRAM_FOLDER, 'src') } },
      plugins: [
        programModules(),
        programPackages(),
        ownFiles(resolve(root, 'overrides'), srcDir),
        smallPreload(),
        wholeEntries(),
      ],
    },
    security: { csp: policy },
    // No page is Markdown of Astro's, and its highlighter's inline styles would be refused.
    markdown: { syntaxHighlight: false },
    integrations: [
      keptPages(division, standing),
      ...(division.whole
        ? [listPages(division), recordings(resolve(content)), pagefindIndex(resolve(content)), hostFiles()]
        : []),
      editionWords(),
      reload.integration,
      writeEditorSchemas(root, resolve(content)),
      ...(marking ? [bench(resolve(content), reload.reloadNow, online)] : []),
    ],
  };
}
