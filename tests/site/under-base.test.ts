// The site as it stands in a folder of a host: built once, with SITE_URL set.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentOf } from '../editions/editions.ts';
import { ARTICLE } from '../editions/ordinary/facts.ts';
import { brokenLinks, feedAddresses, jsonLdLinksOf, linksOf, sitemapAddresses } from './links.ts';
import { canonicalOf, readSite, type Site } from './read-site.ts';
import { foreignResources, resourcesOf } from './resources.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const ADDRESS = 'https://site.example/some/folder/';
const folder = temporaryFolder();
let site: Site;

beforeAll(() => {
  const out = path.join(folder, 'dist');
  const { code, stderr } = runCli('build', ['--content', contentOf('ordinary'), '--out', out], ADDRESS);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  site = readSite(out);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('built with SITE_URL=https://site.example/some/folder/', () => {
  test('the site knows its address', () => {
    expect(site.address.href).toBe(ADDRESS);
  });

  test('every link and asset stays in the folder and resolves', () => {
    const pages = site.pages.filter(({ kind }) => kind !== '404');
    const links = [...pages.flatMap(linksOf), ...pages.flatMap(jsonLdLinksOf), ...resourcesOf(site)];
    expect(links.length).toBeGreaterThan(1000);
    expect(
      brokenLinks(
        site,
        links.filter(({ from }) => !from.startsWith('pagefind/')),
      ),
    ).toEqual([]);
    expect(foreignResources(site)).toEqual([]);
  });

  test('canonical addresses are whole', () => {
    const found = site.pages.filter(({ kind }) => kind !== '404');
    const expected = found.map(({ kind, url }) => {
      if (kind === 'version') return new URL(url.href.endsWith('/changes/') ? '../../../changes/' : '../..', url).href;
      return kind === 'share' ? new URL('..', url).href : url.href;
    });
    expect(found.map(({ elements }) => canonicalOf(elements))).toEqual(expected);
  });

  test('sitemap, feed and robots.txt carry the address', () => {
    const listed = site.pages.filter(({ kind }) => !['404', 'share', 'version'].includes(kind));
    const pages = listed.map(({ url }) => url.href);
    expect(sitemapAddresses(site).sort()).toEqual(pages.sort());
    expect(feedAddresses(site)).toEqual([ADDRESS, `${ADDRESS}${ARTICLE}`]);
    expect(readFileSync(path.join(site.folder, 'robots.txt'), 'utf8')).toContain(`${ADDRESS}sitemap-index.xml`);
  });

  test('no file names the address of a workshop', () => {
    const text = [...site.files].filter((file) => /\.(html|xml|json|txt|js|css)$/.test(file));
    const found = text.filter((file) => readFileSync(path.join(site.folder, file), 'utf8').includes('localhost'));
    expect(found).toEqual([]);
  });
});
