// Over 200 lines because it holds the whole import table as data, with the reason for each entry.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = import.meta.dirname;

/**
 * What each part of `src/` may import: parts, single files of other parts, packages. A part may always import itself.
 * `type:` before a name allows its types alone. A name that ends in `*` stands for all that begin like it.
 */
const ALLOWED: Record<string, string[]> = {
  // "Did you mean" is the model's own business: the rules say it. The tree of a marked article is only named.
  model: ['zod', 'fastest-levenshtein', 'type:mdast'],
  // Files to typed values, with the place of each; the one part below the edition that reads a disk.
  read: [
    'model',
    'as-read.ts',
    'annotate/parse-*',
    'node:buffer',
    'node:fs/promises',
    'node:path',
    'unhomoglyph',
    'yaml',
    'type:zod',
    'type:mdast',
    'unist-util-visit',
  ],
  annotate: [
    'model',
    'type:hast',
    'hast-util-from-html',
    'hast-util-sanitize',
    'type:mdast',
    'unist-util-visit',
    'fastest-levenshtein',
    'unified',
    'remark-*',
  ],
  permalinks: ['model', 'github-slugger', 'diff'],
  // What the ledger tells readers: what was changed, when, and what is gone.
  history: ['model', 'permalinks', 'links', 'diff'],
  // It sees only the tree; the kinds of node that are ours are declared where they are made.
  render: [
    'model',
    'strings.ts',
    'strings',
    'type:site.ts',
    'type:annotate/nodes.ts',
    'annotate/parse-field.ts',
    'type:hast',
    'type:mdast',
    'type:mdast-util-to-hast',
    'hast*',
    'unist-util-visit',
    'unified',
    'rehype-*',
    'remark-*',
  ],
  // The rows, lines and cards that pages and components print.
  views: ['model', 'history', 'cite', 'links', 'render', 'figures', 'published', 'strings.ts', 'strings', 'site.ts'],
  export: ['model', 'history', 'links', 'site.ts'],
  // Drawings of the edition as SVG, built as hast.
  figures: [
    'model',
    'render',
    'strings.ts',
    'type:site.ts',
    'type:hast',
    'hast*',
    'rehype-*',
    'unified',
    'd3-*',
    'topojson-*',
    'type:topojson-*',
    'type:geojson',
    'world-atlas',
  ],
  // Citations of articles, by Citation.js.
  cite: ['model', 'links', 'render/format-date.ts', 'site.ts', 'strings', '@citation-js*'],
  // The images of previews: drawn as SVG, kept as PNG.
  images: ['figures', 'hastscript', 'type:hast', '@resvg/resvg-js', 'sharp', 'node:*'],
  // The index of a build, an integration of Astro; and the search over it, which runs in browsers and in Node.
  search: ['type:model', 'site.ts', 'pagefind', 'stemmer', 'dictionary-en', '@gfx/zopfli', 'type:astro', 'node:*'],
  // The policy of each finished page; another integration.
  seal: ['type:astro', 'node:*'],
  // The addresses that readers hold.
  published: ['model', 'site.ts', 'unist-util-visit', 'type:mdast', 'type:read'],
  // Links to other sites, and the only part that asks any: when an editor says so.
  outward: ['type:read', 'strings'],
  // What the site is made with, from the lock file.
  licences: ['node:*', 'strings'],
  // What a host shall say beside the pages; another integration.
  host: ['type:astro', 'node:*'],
  'strings.ts': ['type:model', 'strings'],
  // Words by theme, apart so that a script that is loaded later brings its own.
  strings: ['type:model', 'type:links'],
  // What a link to a paragraph says, and how it is read; for the build and for scripts.
  links: [],
  'site.ts': [],
  'report.ts': ['type:model', 'strings.ts'],
  'findings-error.ts': ['type:model', 'report.ts'],
  'public-folder.ts': ['node:path'],
  'as-read.ts': [],
  'text-at.ts': ['node:fs/promises'],
  // What a killed process must not lose.
  'leftovers.ts': ['node:*'],
  'write-whole.ts': ['node:fs/promises', 'leftovers.ts'],
  'swap-folder.ts': ['node:*', 'leftovers.ts'],
  'take-lock.ts': ['leftovers.ts', 'node:*'],
  'replace-whole.ts': ['as-read.ts', 'text-at.ts', 'take-lock.ts', 'write-whole.ts', 'node:*'],
  'publish-folder.ts': ['leftovers.ts', 'replace-whole.ts', 'swap-folder.ts', 'node:*'],
  // Pure over the content it is given; that it comes from files, not from `astro:content`, is what `read` is for.
  'edition.ts': [
    'model',
    'read',
    'annotate',
    'permalinks',
    'published',
    'history',
    'render',
    'public-folder.ts',
    'site.ts',
  ],
  // The edition of a build: the one place that knows the environment, and says which files shall tell of it.
  'current-edition.ts': [
    'edition.ts',
    'findings-error.ts',
    'report.ts',
    'type:publish-folder.ts',
    'site.ts',
    'read/read-content.ts',
    'permalinks',
    'published',
    'type:model',
    'type:render',
    'node:*',
  ],
  'reload-on-content.ts': ['type:astro', 'node:*'],
  // The sitemap.
  'list-pages.ts': ['@astrojs/sitemap', 'type:astro', 'node:*'],
  pages: [
    'current-edition.ts',
    'views',
    'export',
    // What the search loads, and what is indexed.
    'search',
    'licences',
    'layouts',
    'components',
    'images',
    'strings.ts',
    'strings',
    'site.ts',
    'styles',
    // In a script tag.
    'client',
    // What a page that is not HTML is given, and gives back.
    'type:model',
    'type:astro',
    '@astrojs/rss',
  ],
  layouts: [
    'components',
    'strings.ts',
    'site.ts',
    'export/json-ld-text.ts',
    'seal/inline-scripts.ts',
    'styles',
    'client',
  ],
  components: ['type:views', 'strings.ts', 'strings', 'site.ts'],
  // And the style of what only scripts can show.
  client: ['links', 'strings.ts', 'strings', 'styles', 'search/create-search.ts', 'type:search'],
  // Thin commands; the one that finds a Node runs before anything is installed.
  // `permalinks` also carries the ledger of a Markdown file outside any edition.
  cli: [
    'outward',
    'published',
    'search/search-folder.ts',
    'type:search',
    'edition.ts',
    'report.ts',
    'write-whole.ts',
    'replace-whole.ts',
    'publish-folder.ts',
    'leftovers.ts',
    'swap-folder.ts',
    'public-folder.ts',
    'as-read.ts',
    'text-at.ts',
    'site.ts',
    'model',
    'read',
    'annotate',
    'permalinks',
    'host/headers.ts',
    'astro',
    'node:*',
  ],
};

/** Only tests see these. */
const TEST_ONLY = /\.test\.ts$|^fixtures\//;

/** The longest file, in lines. */
const LIMIT = 200;
/** Tables of data, which may be longer. */
const TABLES = ['strings.ts'];

interface Import {
  from: string;
  typesOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'));
const sources = files.filter(
  (file) => /\.(?:ts|mjs|astro)$/.test(file) && !TEST_ONLY.test(file) && file !== 'env.d.ts',
);

/** The code of a file: all of it, or of an `.astro` file the frontmatter and the scripts. */
function codeOf(file: string): string {
  const text = readFileSync(join(SRC, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code)].join('\n');
}

/** Every import and re-export; one whose names are all types counts as types only. */
function importsOf(code: string): Import[] {
  const statements = code.matchAll(/^\s*(?:import|export)\s+(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm);
  const dynamic = code.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [
    ...[...statements].map(([, names = '', from]) => {
      const listed =
        /^\{([^}]*)\}$/
          .exec(names)?.[1]
          ?.split(',')
          .map((name) => name.trim())
          .filter(Boolean) ?? [];
      const typesOnly =
        names.startsWith('type ') || (listed.length > 0 && listed.every((name) => name.startsWith('type ')));
      return { from: from as string, typesOnly };
    }),
    ...[...dynamic].map(([, from]) => ({ from: from as string, typesOnly: false })),
  ];
}

const partOf = (path: string): string => path.split('/')[0] as string;

function permits(allowed: string, target: string, typesOnly: boolean): boolean {
  const name = allowed.replace(/^type:/, '');
  if (name !== allowed && !typesOnly) return false;
  if (name.endsWith('*')) return target.startsWith(name.slice(0, -1));
  return target === name || target.startsWith(`${name}/`);
}

/** The imports of a file that its part may not have. */
function forbidden(file: string, code: string): string[] {
  const part = partOf(file);
  return importsOf(code).flatMap(({ from, typesOnly }) => {
    const target = from.startsWith('.') ? join(dirname(file), from).split(sep).join('/') : from;
    const own = from.startsWith('.') && partOf(target) === part;
    const fine = own || (ALLOWED[part] ?? []).some((allowed) => permits(allowed, target, typesOnly));
    return fine ? [] : [`${file} imports ${typesOnly ? 'types of ' : ''}${target}`];
  });
}

test('every part of src/ is in the table, and nothing else is', () => {
  expect(Object.keys(ALLOWED).sort()).toEqual([...new Set(sources.map(partOf))].sort());
});

test('CONTRIBUTING tells the table: every folder, and of each part that it names exactly this', () => {
  const guide = readFileSync(join(SRC, '../CONTRIBUTING.md'), 'utf8');
  const [, rows = ''] = /\| part \| may import \|\n\| --- \| --- \|\n((?:\|.*\|\n)+)/.exec(guide) ?? [];
  const named = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);
  const told = Object.fromEntries(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [, parts, cell = ''] = row.split('|');
        const [values, types] = cell.split('types of ');
        const names = [...named(values), ...named(types).map((name) => `type:${name}`)].sort();
        return named(parts).map((part) => [part, names]);
      }),
  );
  const asked = Object.entries(ALLOWED).filter(([part]) => part in told || !part.includes('.'));
  expect(told).toEqual(Object.fromEntries(asked.map(([part, names]) => [part, [...names].sort()])));
});

test.each(Object.keys(ALLOWED))('%s imports only what it may', (part) => {
  const own = sources.filter((file) => partOf(file) === part);
  expect(own.flatMap((file) => forbidden(file, codeOf(file)))).toEqual([]);
});

test.each(sources)('%s is short and named for what it does', (file) => {
  const lines = readFileSync(join(SRC, file), 'utf8').trimEnd().split('\n').length;
  if (!TABLES.includes(file)) expect(lines).toBeLessThanOrEqual(LIMIT);
  expect(file).not.toMatch(/(?:^|[/-])(?:utils?|helpers?|manager)\b/i);
});

describe('the reading of imports', () => {
  test.each<[string, string, string[]]>([
    ['a value', "import { a } from '../render/x.ts';", ['annotate/a.ts imports render/x.ts']],
    ['over several lines', "import {\n  a,\n  b,\n} from '../strings.ts';", ['annotate/a.ts imports strings.ts']],
    ['for its effect', "import 'node:fs';", ['annotate/a.ts imports node:fs']],
    ['passed on', "export { a } from '../edition.ts';", ['annotate/a.ts imports edition.ts']],
    ['dynamic', "const a = await import('astro:content');", ['annotate/a.ts imports astro:content']],
    ['types where values are allowed', "import type { A } from '../model/a.ts';", []],
    ['a value where types are allowed', "import { A, type B } from 'mdast';", ['annotate/a.ts imports mdast']],
    ['types where types are allowed', "import { type A, type B } from 'mdast';\nimport type C from 'mdast';", []],
    ['its own part', "import { a } from './b.ts';", []],
  ])('%s', (_name, code, found) => {
    expect(forbidden('annotate/a.ts', code)).toEqual(found);
  });
});

test('what is longer, styles and tests among it, says at its top why', () => {
  const root = join(SRC, '..');
  const all = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const texts = all
    .filter((file) => /\.(?:ts|mjs|astro|css)$/.test(file))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n') }));
  expect(texts.length).toBeGreaterThan(300);
  const long = texts.filter(({ lines }) => lines.length > LIMIT);
  expect(long.filter(({ lines }) => !lines[0]?.includes('ver 200 lines')).map(({ file }) => file)).toEqual([]);
});
