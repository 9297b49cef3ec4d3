import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { builtFolderOf, EDITIONS, ROOT } from '../editions/editions.ts';
import { attribute, elementsOf } from './elements.ts';

export { ROOT };

/** What sort of page an address leads to. */
export type PageKind =
  | 'home'
  | 'article'
  | 'context'
  | 'share'
  | 'version'
  | 'cite'
  | 'changes'
  | 'corrections'
  | 'entity'
  | 'entities'
  | 'claims'
  | 'works'
  | 'search'
  | 'about'
  | 'data'
  | 'gathering'
  | '404';

export interface Page {
  /** Its file, relative to the built folder, with slashes. */
  file: string;
  kind: PageKind;
  /** The whole address under which a host serves it. */
  url: URL;
  html: string;
  tree: Root;
  elements: Element[];
  ids: Set<string>;
}

export interface Site {
  folder: string;
  /** Where the site stands, as its first page says. */
  address: URL;
  /** Every file, relative to the folder. */
  files: Set<string>;
  pages: Page[];
}

/** The files of a folder, relative to it, with slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

function kindOf(file: string): PageKind {
  const [first = '', second, third] = file.split('/');
  if (file === 'index.html') return 'home';
  if (file === '404.html') return '404';
  if (first === 'articles' && third !== 'index.html') {
    if (third === 'v') return 'version';
    return third === 'context' || third === 'cite' || third === 'changes' ? third : 'share';
  }
  if (first === 'articles') return 'article';
  if (first === 'sections' || first === 'series' || first === 'tags') return 'gathering';
  if (first === 'entities') return second === 'index.html' ? 'entities' : 'entity';
  if (
    first === 'claims' ||
    first === 'data' ||
    first === 'works' ||
    first === 'search' ||
    first === 'about' ||
    first === 'corrections'
  )
    return first;
  throw new Error(`tests/site/read-site.ts knows no kind of page for ${file}`);
}

/** What link[rel=canonical] of a page says. */
export function canonicalOf(elements: Element[]): string | undefined {
  const link = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}

/** Reads a built site and parses its pages. */
export function readSite(folder: string): Site {
  const parse = (file: string) => {
    const html = readFileSync(path.join(folder, file), 'utf8');
    const tree = fromHtml(html);
    return { html, tree, elements: elementsOf(tree) };
  };
  const address = new URL(canonicalOf(parse('index.html').elements) ?? 'about:blank');
  const files = new Set(filesOf(folder));
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file): Page => {
      const parsed = parse(file);
      const ids = parsed.elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      const url = new URL(file.replace(/(^|\/)index\.html$/, '$1'), address);
      return { ...parsed, file, kind: kindOf(file), url, ids: new Set(ids) };
    });
  return { folder, address, files, pages };
}

let ordinary: Site | undefined;

/** The edition `ordinary` of the tests' own as it was built, read once per test file. */
export function builtSite(): Site {
  ordinary ??= readSite(builtFolderOf('ordinary'));
  return ordinary;
}

let all: { name: string; site: Site }[] | undefined;

/** Every edition that is there: those of the tests' own, and the one in content/, called `shipped`. */
export function everySite(): { name: string; site: Site }[] {
  const shipped = { name: 'shipped', folder: path.join(ROOT, 'dist') };
  all ??= [...EDITIONS.map((name) => ({ name, folder: builtFolderOf(name) })), shipped].map(({ name, folder }) => ({
    name,
    site: name === 'ordinary' ? builtSite() : readSite(folder),
  }));
  return all;
}

/** The pages of one kind; there is at least one. */
export function pagesOf(site: Site, kind: PageKind): Page[] {
  const found = site.pages.filter((page) => page.kind === kind);
  if (found.length === 0) throw new Error(`there is no page of the kind ${kind}`);
  return found;
}

/** The one page of a kind. */
export function pageOf(site: Site, kind: PageKind): Page {
  return pagesOf(site, kind)[0] as Page;
}
