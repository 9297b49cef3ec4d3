import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { attribute, textOfElement } from './elements.ts';
import type { Page, Site } from './read-site.ts';

/** An address and the file that says it. */
export interface Link {
  from: string;
  href: string;
  url: URL;
}

const LINKING = ['href', 'src', 'action', 'poster', 'data', 'cite', 'dataIndex'] as const;

/** Every address in the attributes of a page. */
export function linksOf(page: Page): Link[] {
  return page.elements.flatMap((element) =>
    LINKING.flatMap((name) => {
      const href = attribute(element, name);
      return href === undefined ? [] : [{ from: page.file, href, url: new URL(href, page.url) }];
    }),
  );
}

/** The JSON-LD blocks of a page, parsed. */
export function jsonLdOf(page: Page): Record<string, unknown>[] {
  return page.elements
    .filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
    .map((element) => JSON.parse(textOfElement(element)));
}

/** Every `@id` and `url` in the JSON-LD of a page, but for names of nodes in it alone (`_:`). */
export function jsonLdLinksOf(page: Page): Link[] {
  const found: string[] = [];
  const walk = (value: unknown, key = ''): void => {
    const isAddress = typeof value === 'string' && !value.startsWith('_:');
    if (isAddress && (key === '@id' || key === 'url')) found.push(value);
    else if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (value && typeof value === 'object') for (const [name, inner] of Object.entries(value)) walk(inner, name);
  };
  walk(jsonLdOf(page));
  return found.map((href) => ({ from: `${page.file} (JSON-LD)`, href, url: new URL(href, page.url) }));
}

/** An XML file of the site, parsed; lists stay lists. Throws if it is not well-formed. */
export function readXml(site: Site, file: string) {
  const lists = ['item', 'url', 'sitemap'];
  const parser = new XMLParser({ isArray: (name) => lists.includes(name) });
  return parser.parse(readFileSync(path.join(site.folder, file), 'utf8'), true);
}

/** The addresses of pages that the sitemap lists. */
export function sitemapAddresses(site: Site): string[] {
  const index: { loc: string }[] = readXml(site, 'sitemap-index.xml').sitemapindex.sitemap;
  return index.flatMap(({ loc }) => {
    const urls: { loc: string }[] = readXml(site, loc.slice(site.address.href.length)).urlset.url;
    return urls.map((url) => url.loc);
  });
}

/** The addresses in the feed: of the site and of each item. */
export function feedAddresses(site: Site): string[] {
  const { channel } = readXml(site, 'feed.xml').rss;
  return [channel.link, ...channel.item.map((item: { link: string }) => item.link)];
}

/** The file that a static host serves for an address of this site; undefined if the address is another site's. */
export function fileAt(site: Site, url: URL): string | undefined {
  if (url.origin !== site.address.origin || !url.pathname.startsWith(site.address.pathname)) return undefined;
  const file = decodeURIComponent(url.pathname.slice(site.address.pathname.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** What is wrong with links that should stay on this site: no such file, or no such id in it. */
export function brokenLinks(site: Site, links: Link[]): string[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  return links
    .filter(({ url }) => url.origin === site.address.origin)
    .flatMap(({ from, href, url }) => {
      const file = fileAt(site, url);
      if (file === undefined) return [`${from}: ${href} leaves ${site.address.pathname}`];
      if (!site.files.has(file)) return [`${from}: ${href} leads to no file`];
      const id = decodeURIComponent(url.hash.slice(1));
      return id && !pages.get(file)?.ids.has(id) ? [`${from}: ${href} leads to no id in ${file}`] : [];
    });
}
