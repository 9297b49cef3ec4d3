// What pages weigh, in the bytes that a host sends; of scripts and the search, in tests/browser/.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, textOfElement } from './elements.ts';
import { builtSite, pageOf } from './read-site.ts';

const PAGE = 24_576;
const FIRST_SCREEN = 14_600;
const FONTS = 75_000;
const INLINE = 400;

const site = builtSite();
const page = pageOf(site, 'article');
const bytesOf = (file: string) => readFileSync(path.join(site.folder, file));
const brotli = (bytes: Uint8Array | string) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

describe('the article page', () => {
  test('is at most 24 kB with its style, notes and cards', () => {
    expect(brotli(page.html).length).toBeLessThanOrEqual(PAGE);
  });

  test('has the styled beginning, up to the end of the first paragraph, in the first 14.6 kB', () => {
    const start = brotliDecompressSync(brotli(page.html).subarray(0, FIRST_SCREEN), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString('utf8');
    const first = (html: string) => {
      const found = elementsOf(fromHtml(html)).find((element) => attribute(element, 'id') === 'p1');
      return found && textOfElement(found);
    };
    expect(start.length).toBeLessThan(page.html.length);
    expect(start).toContain('</head>');
    expect(first(start)).toBe(first(page.html));
  });
});

test('fonts are at most 75 kB, all compressed', () => {
  const fonts = [...site.files].filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  expect(fonts.filter((file) => !file.endsWith('.woff2'))).toEqual([]);
  const total = fonts.reduce((sum, file) => sum + bytesOf(file).length, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(FONTS);
});

test('no page waits for a script or a style sheet', () => {
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

test('every font has a fallback of the same measures', () => {
  const style = textOfElement({ type: 'root', children: page.elements.filter(({ tagName }) => tagName === 'style') });
  expect(style).toMatch(/@font-face\s*\{[^}]*local\([^}]*size-adjust/);
});
