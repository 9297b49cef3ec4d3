import { describe, expect, test } from 'vitest';
import { attribute } from './elements.ts';
import { brokenLinks, feedAddresses, jsonLdLinksOf, type Link, linksOf, sitemapAddresses } from './links.ts';
import { everySite, pageOf } from './read-site.ts';
import { resourcesOf } from './resources.ts';

const from = (file: string, addresses: string[]): Link[] =>
  addresses.map((href) => ({ from: file, href, url: new URL(href) }));

describe.each(everySite())('the edition $name', ({ site }) => {
  describe('every address on this site leads to a file, and every fragment to an id in it', () => {
    test('in the pages', () => {
      const links = site.pages.filter(({ kind }) => kind !== '404').flatMap(linksOf);
      expect(links.length).toBeGreaterThan(100);
      expect(brokenLinks(site, links)).toEqual([]);
    });

    test('in the page for addresses that lead nowhere', () => {
      const page = pageOf(site, '404');
      // Its own address is no file's: a host serves it under any.
      const links = linksOf(page).filter(({ url }) => !/\/404(\.html|\/)?$/.test(url.pathname));
      expect(links.length).toBeGreaterThan(5);
      expect(brokenLinks(site, links)).toEqual([]);
    });

    test('in the JSON-LD', () => {
      const links = site.pages.flatMap(jsonLdLinksOf);
      expect(links.length).toBeGreaterThan(5);
      expect(brokenLinks(site, links)).toEqual([]);
    });

    test('in the feed and the sitemap', () => {
      const links = [...from('feed.xml', feedAddresses(site)), ...from('sitemap', sitemapAddresses(site))];
      expect(brokenLinks(site, links)).toEqual([]);
    });

    test('in styles and scripts', () => {
      // Pagefind ships files of its own that the pages do not load.
      const links = resourcesOf(site).filter((link) => !link.from.startsWith('pagefind/'));
      expect(links.some(({ href }) => href.endsWith('.woff2'))).toBe(true);
      expect(brokenLinks(site, links)).toEqual([]);
    });
  });

  test('a link to another site gives that site neither the window nor the address of ours', () => {
    const problems = site.pages.flatMap((page) =>
      page.elements
        .filter(({ tagName }) => tagName === 'a' || tagName === 'area')
        .filter((element) => {
          const url = new URL(attribute(element, 'href') ?? '', page.url);
          if (!/^https?:$/.test(url.protocol) || url.origin === site.address.origin) return false;
          const rel = (attribute(element, 'rel') ?? '').split(' ');
          return !rel.includes('noopener') || !rel.includes('noreferrer');
        })
        .map((element) => `${page.file}: ${attribute(element, 'href')}`),
    );
    expect(problems).toEqual([]);
  });

  test('every link has a name', () => {
    const problems = site.pages.flatMap((page) =>
      page.elements
        .filter(({ tagName }) => tagName === 'a')
        .filter((element) => element.children.length === 0 && !attribute(element, 'ariaLabel'))
        .map((element) => `${page.file}: ${attribute(element, 'href')}`),
    );
    expect(problems).toEqual([]);
  });
});
