/** A room of `src/`: what is in it, which rooms it may import besides itself, and which packages. */
export interface Room {
  name: string;
  holds: string;
  /** Rooms, sub-rooms or files, as paths below `src/`. */
  may: readonly string[];
  /** The same, for their types alone. */
  types?: readonly string[];
  /** Packages, by regular expressions of whole names; `node:` modules among them. */
  packages: readonly string[];
}

const MDAST = ['mdast', 'unist-util-visit'];
const HAST = ['hast', 'hastscript', 'hast-util-.*'];
/** What draws charts, loaded only where there are any. */
const CHARTS = ['@observablehq/plot', 'linkedom', 'module', 'unist-util-visit'];

/**
 * The import table of the house: what stands below may be imported by what stands above it, never the other way round,
 * and nothing imports in a circle. The guide's table is printed from this one.
 */
export const ROOMS: readonly Room[] = [
  {
    name: 'model',
    holds: 'what things are: schemas, types, rules, indexes; plain data',
    may: [],
    packages: ['zod', 'fastest-levenshtein', 'mdast'],
  },
  {
    name: 'words',
    holds: 'every word that the interface says; dates and numbers',
    may: [],
    types: ['model', 'addresses'],
    packages: [],
  },
  {
    name: 'read',
    holds: 'files to typed values, each field with its line and column; Markdown to trees and text',
    may: ['model'],
    packages: [
      ...['node:.*', 'yaml', 'zod', 'sharp', 'unified', 'remark-.*', 'unhomoglyph', 'temml'],
      ...['mdast-util-math', 'mdast-util-definition-list', ...MDAST, ...HAST],
    ],
  },
  {
    name: 'annotate',
    holds: 'text and frontmatter to a marked tree: find, match, choose, mark; pure',
    may: ['model', 'read/markdown'],
    packages: ['fastest-levenshtein', ...MDAST, ...HAST],
  },
  {
    name: 'edit',
    holds: 'the smallest change of a file that says what is asked for, all else byte for byte; pure',
    may: ['model', 'read/markdown', 'read/yaml', 'annotate'],
    packages: ['yaml', 'node:util', ...MDAST],
  },
  {
    name: 'import',
    holds: 'documents, works and annotations of other programs to our text and records',
    may: ['model', 'read/markdown'],
    packages: [
      'fast-xml-parser',
      'jszip',
      'mammoth',
      'hast-util-.*',
      'mdast-util-.*',
      'unist-util-visit',
      'yaml',
      '@citation-js/.*',
      'node:buffer',
      ...MDAST,
      ...HAST,
    ],
  },
  {
    name: 'ledger',
    holds: 'paragraphs and their numbers between versions; `align/` is the algorithm; pure',
    // The history of a paragraph names each version by the check that links to it carry.
    may: ['model', 'read/markdown', 'addresses/range', 'addresses/versions'],
    packages: ['diff', 'github-slugger', 'fastest-levenshtein'],
  },
  {
    name: 'addresses',
    holds: 'where everything is: routes, permanence, links in and out',
    may: ['model'],
    types: ['read'],
    packages: ['diff', ...MDAST],
  },
  {
    name: 'render',
    holds: 'marked tree to HTML; fields; notes',
    may: ['model', 'words', 'addresses', 'read/markdown'],
    packages: [
      'unified',
      'remark-.*',
      'rehype-.*',
      'mdast-util-to-hast',
      'mdast-util-to-markdown',
      'mdast-util-gfm',
      'mdast-util-math',
      'mdast-util-definition-list',
      'github-slugger',
      ...MDAST,
      ...HAST,
    ],
  },
  {
    name: 'figures',
    holds: 'the pictures drawn from records and charts of tables: allegiance, timeline, map, previews; pure',
    may: ['model', 'words', 'addresses', 'read/markdown'],
    packages: ['unified', 'rehype-stringify', 'd3-.*', 'topojson-.*', 'world-atlas', 'geojson', ...HAST, ...CHARTS],
  },
  {
    name: 'export',
    holds: 'JSON-LD, annotations, citations, feeds',
    may: ['model', 'words', 'addresses', 'read/markdown', 'ledger/history'],
    packages: ['@citation-js/.*'],
  },
  {
    name: 'search',
    holds:
      '`index/` is made in Node, `query/` runs in browsers and in Node, `words/` and `answers/` are shared by both',
    may: [],
    types: ['model'],
    packages: ['stemmer', '@orama/stemmers'],
  },
  {
    name: 'search/index',
    holds: 'records and vocabulary of an edition, written for the search',
    may: ['search', 'model', 'words', 'read/markdown', 'addresses', 'annotate/bend'],
    packages: ['node:.*', 'pagefind', 'dictionary-en', 'stemmer', '@orama/stemmers'],
  },
  {
    name: 'search/query',
    holds: 'a query to its results',
    may: ['search/words', 'search/answers', 'addresses'],
    types: ['model'],
    packages: [],
  },
  {
    name: 'site/views',
    holds: 'what each page shows, as plain data',
    may: [
      'model',
      'words',
      'ledger',
      'addresses',
      'render',
      'figures',
      'export',
      'search/words',
      'search/answers',
      'read/markdown',
    ],
    packages: [],
  },
  {
    name: 'site/client',
    holds: 'scripts that enhance HTML which works without them',
    may: ['search/query', 'search/words', 'search/answers', 'words', 'addresses', 'site/styles'],
    types: ['model'],
    // The words of the edition's vocabulary, which the bundler adds.
    packages: ['virtual:terms'],
  },
  {
    name: 'site',
    holds: 'routes, layouts, components, styles: they print and do not compute',
    // Of what builds, only what it hands to pages.
    may: ['words', 'addresses', 'export', 'build/current-edition.ts', 'build/for-pages'],
    types: ['model'],
    packages: ['astro', '@astrojs/rss'],
  },
  {
    name: 'bench',
    holds: 'marking by pointing: what `dev` adds to the page of an article; no line of it is in a site',
    may: ['words', 'model/room-of.ts', 'export/annotations/printed-offsets.ts'],
    packages: [],
  },
  {
    name: 'build',
    holds: 'the composition root, steps, integrations, publishing; `cli/` has the commands',
    may: [
      'model',
      'words',
      'read',
      'annotate',
      'bench',
      'edit',
      'import',
      'ledger',
      'addresses',
      'render',
      'figures',
      'export',
      'search',
      'site',
    ],
    packages: ['.*'],
  },
];
