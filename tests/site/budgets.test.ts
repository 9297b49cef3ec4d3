// What pages weigh, in the bytes that a host sends; of scripts and the search, in tests/browser/.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, hasClass, textOfElement } from './elements.ts';
import { everySite } from './read-site.ts';

/** What any article may weigh, and what each note and card may add. */
const BARE_ARTICLE = 9_216;
const NOTE_OR_CARD = 300;
/** What an article with a hundred notes and cards may weigh. */
const RICH_ARTICLE = 28_672;
const FIRST_SCREEN = 14_600;
const ANY_PAGE = 300_000;
const FONTS = 95_000;
const INLINE = 400;

const brotli = (bytes: Uint8Array | string) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
const sites = everySite();
const articles = sites.flatMap(({ name, site }) =>
  site.pages.flatMap((page) => {
    const notesAndCards = page.elements.filter((one) => hasClass(one, 'note') || hasClass(one, 'card')).length;
    return page.kind === 'article' ? [{ what: `${name}, ${page.file}`, page, notesAndCards }] : [];
  }),
);

describe.each(articles)('the article page: $what', ({ page, notesAndCards }) => {
  test('weighs 9 kB with its style, and 300 B for each note and card', () => {
    const size = brotli(page.html).length;
    expect(size).toBeLessThanOrEqual(BARE_ARTICLE + NOTE_OR_CARD * notesAndCards);
    if (notesAndCards <= 100) expect(size).toBeLessThanOrEqual(RICH_ARTICLE);
  });

  test('has the styled beginning, up to the end of the first paragraph, in the first 14.6 kB', () => {
    const start = brotliDecompressSync(brotli(page.html).subarray(0, FIRST_SCREEN), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString('utf8');
    const first = (html: string) => {
      const found = elementsOf(fromHtml(html)).find((element) => attribute(element, 'id') === 'p1');
      return found && textOfElement(found);
    };
    expect(start).toContain('</head>');
    expect(first(start)).toBe(first(page.html));
  });
});

test.each(sites)('no page has more than 300 kB of HTML: $name', ({ site }) => {
  expect(site.pages.filter(({ html }) => html.length > ANY_PAGE).map(({ file }) => file)).toEqual([]);
});

test.each(sites)('fonts are at most 95 kB, all compressed: $name', ({ site }) => {
  const fonts = [...site.files].filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  expect(fonts.filter((file) => !file.endsWith('.woff2'))).toEqual([]);
  const total = fonts.reduce((sum, file) => sum + readFileSync(path.join(site.folder, file)).length, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(FONTS);
});

test.each(sites)('no page waits for a script or a style sheet: $name', ({ site }) => {
  const blocking = site.pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) => {
        // What is for paper alone holds up no screen.
        if (element.tagName === 'link' && attribute(element, 'media') === 'print') return false;
        if (element.tagName === 'link') return attribute(element, 'rel')?.split(' ').includes('stylesheet');
        if (element.tagName !== 'script') return false;
        const type = attribute(element, 'type') ?? '';
        // A few inline lines are run before the page is painted, so that it need not change its colours then.
        if (attribute(element, 'src') === undefined && textOfElement(element).length <= INLINE) return false;
        const later = ['async', 'defer'].some((name) => attribute(element, name) !== undefined);
        return !later && !['module', 'late', 'application/ld+json', 'speculationrules'].includes(type);
      })
      .map(({ tagName }) => `${file}: ${tagName}`),
  );
  expect(blocking).toEqual([]);
});

test.each(articles)('every font has a fallback of the same measures: $what', ({ page }) => {
  const style = textOfElement({ type: 'root', children: page.elements.filter(({ tagName }) => tagName === 'style') });
  expect(style).toMatch(/@font-face\s*\{[^}]*local\([^}]*size-adjust/);
});
