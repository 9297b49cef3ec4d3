import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { roomOf } from '../../src/model/room-of.ts';
import { attribute, textOfElement } from './elements.ts';
import { builtSite, canonicalOf, everySite, type Page, type Site } from './read-site.ts';

/** Runs a check on every page and lists what is wrong, page by page. */
function onEveryPage(site: Site, check: (page: Page) => string[]): string[] {
  return site.pages.flatMap((page) => check(page).map((problem) => `${page.file}: ${problem}`));
}

const named = (page: Page, name: string): Element[] => page.elements.filter(({ tagName }) => tagName === name);

const meta = (page: Page, key: 'name' | 'property', value: string): string | undefined => {
  const element = named(page, 'meta').find((candidate) => attribute(candidate, key) === value);
  return element && attribute(element, 'content');
};

const headings = (page: Page): number[] =>
  page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));

test('there is every kind of page', () => {
  const kinds = new Set(builtSite().pages.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    [
      '404',
      'about',
      'article',
      'changes',
      'cite',
      'claims',
      'context',
      'corrections',
      'data',
      'entities',
      'entity',
      'home',
      'search',
      'share',
      'version',
      'works',
    ].sort(),
  );
});

describe.each(everySite())('the edition $name', ({ site }) => {
  test('no id stands twice in a page', () => {
    const problems = onEveryPage(site, (page) => {
      const ids = page.elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(problems).toEqual([]);
  });

  test('every page has a title of its own', () => {
    const titles = site.pages.map((page) => textOfElement(named(page, 'title')[0] as Element));
    expect(titles.filter((title) => title.length < 5)).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('every page has a description', () => {
    // Those of an editor, and of one paragraph, may be of one word.
    const written: Page['kind'][] = ['home', 'article', 'entity', 'share'];
    const least = ({ kind }: Page) => (written.includes(kind) ? 1 : 20);
    // A sign of Chinese says what two letters do, as in a gist.
    const short = (page: Page) => roomOf(meta(page, 'name', 'description') ?? '') < least(page);
    expect(onEveryPage(site, (page) => (short(page) ? ['none'] : []))).toEqual([]);
  });

  test('every page names its own address as the canonical one, that of a paragraph or version its article', () => {
    const found = site.pages.filter(({ kind }) => kind !== '404');
    const ofArticle = (kind: Page['kind'], { href }: URL) => {
      if (kind === 'share') return new URL('..', href).href;
      // Of what has changed since a version, up to now or to another, the page of all changes.
      if (kind === 'version') return href.replace(/\/v\/[\d-]+\/(changes\/)?.*$/, '/$1');
      return href;
    };
    const expected = found.map(({ kind, url }) => ofArticle(kind, url));
    expect(found.map(({ elements }) => canonicalOf(elements))).toEqual(expected);
  });

  test('every page has Open Graph tags that agree with it', () => {
    const problems = onEveryPage(site, (page) => [
      ...['og:site_name', 'og:title', 'og:description'].filter((name) => !meta(page, 'property', name)),
      ...(meta(page, 'property', 'og:type') ===
      (['article', 'share', 'version'].includes(page.kind) ? 'article' : 'website')
        ? []
        : ['og:type']),
      ...(meta(page, 'property', 'og:url') === (page.kind === '404' ? canonicalOf(page.elements) : page.url.href)
        ? []
        : ['og:url']),
    ]);
    expect(problems).toEqual([]);
  });

  test('every page has one h1 and skips no level of headings', () => {
    const problems = onEveryPage(site, (page) => {
      const levels = headings(page);
      const first = levels[0] === 1 && levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1, first'];
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return [...first, ...skipped.map((level) => `h${level} after a higher level was skipped`)];
    });
    expect(problems).toEqual([]);
  });

  test('every page says its language, and that it fits a phone', () => {
    const problems = onEveryPage(site, (page) => [
      ...(named(page, 'html').some((element) => /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(attribute(element, 'lang') ?? ''))
        ? []
        : ['lang']),
      ...(meta(page, 'name', 'viewport')?.includes('width=device-width') ? [] : ['viewport']),
    ]);
    expect(problems).toEqual([]);
  });

  test('every image has words for who cannot see it', () => {
    expect(
      onEveryPage(site, (page) =>
        named(page, 'img')
          .filter((image) => attribute(image, 'alt') === undefined)
          .map(() => 'img'),
      ),
    ).toEqual([]);
  });
});
