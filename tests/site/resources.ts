import { readFileSync } from 'node:fs';
import path from 'node:path';
import { attribute, textOfElement } from './elements.ts';
import type { Link } from './links.ts';
import type { Page, Site } from './read-site.ts';

/** A link element of these kinds names an address and loads nothing from it. */
const NAMING = ['canonical', 'alternate', 'license', 'author', 'me', 'next', 'prev'];

/** What a style sheet loads: url() and @import. */
export function cssAddresses(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/g)].map(([, , address = '']) => address);
  const imports = [...css.matchAll(/@import\s+(['"])(.*?)\1/g)].map(([, , address = '']) => address);
  return [...urls, ...imports];
}

/** What a module imports, at once or later, where the address is written out. */
export function scriptAddresses(script: string): string[] {
  return [...script.matchAll(/\b(?:from|import)\s*\(?\s*(['"`])([^'"`\n]+)\1/g)].map(([, , address = '']) => address);
}

/** What a module loads before it runs, where the address is written out. */
export function staticImports(script: string): string[] {
  return [...script.matchAll(/\b(?:from|import)\s*(['"`])([^'"`\n]+)\1/g)].map(([, , address = '']) => address);
}

function addressesIn(page: Page): string[] {
  return page.elements.flatMap((element) => {
    const { tagName } = element;
    const found = cssAddresses(attribute(element, 'style') ?? '');
    if (tagName === 'style') found.push(...cssAddresses(textOfElement(element)));
    if (tagName === 'script') found.push(...scriptAddresses(textOfElement(element)));
    const rel = attribute(element, 'rel') ?? '';
    if (tagName === 'link' && !NAMING.some((name) => rel.split(' ').includes(name))) {
      found.push(attribute(element, 'href') ?? '');
    }
    for (const name of ['src', 'poster', 'data', 'dataIndex']) {
      const address = attribute(element, name);
      if (address !== undefined) found.push(address);
    }
    const candidates = (attribute(element, 'srcSet') ?? '').split(',').filter(Boolean);
    return [...found, ...candidates.map((candidate) => candidate.trim().split(/\s/)[0] ?? '')];
  });
}

/** Everything that a browser loads for the pages, their styles and their scripts, wherever it is written out. */
export function resourcesOf(site: Site): Link[] {
  const ofPages = site.pages.flatMap((page) =>
    addressesIn(page).map((href) => ({ from: page.file, href, url: new URL(href, page.url) })),
  );
  const ofFiles = [...site.files].flatMap((file) => {
    const read = file.endsWith('.css') ? cssAddresses : /\.m?js$/.test(file) ? scriptAddresses : undefined;
    if (!read) return [];
    const base = new URL(file, site.address);
    const addresses = read(readFileSync(path.join(site.folder, file), 'utf8'));
    return addresses.map((href) => ({ from: file, href, url: new URL(href, base) }));
  });
  return [...ofPages, ...ofFiles].filter(({ url }) => url.protocol !== 'data:');
}

/** The loaded addresses that are another host's. */
export function foreignResources(site: Site): string[] {
  return resourcesOf(site)
    .filter(({ url }) => url.origin !== site.address.origin)
    .map(({ from, href }) => `${from}: ${href}`);
}
