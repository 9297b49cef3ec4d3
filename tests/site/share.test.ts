// The pages of single paragraphs, for messages and their previews.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentOf } from '../editions/editions.ts';
import { attribute, textOfElement } from './elements.ts';
import { fileAt } from './links.ts';
import { builtSite, type Page, pageOf, pagesOf } from './read-site.ts';

const site = builtSite();
const pages = pagesOf(site, 'share');
const article = pageOf(site, 'article');
const ledger = JSON.parse(readFileSync(path.join(contentOf('ordinary'), 'articles/two-flags.permalinks.json'), 'utf8'));
const paragraphs: { id: string; kind: string; text: string }[] = ledger.paragraphs.filter(
  ({ kind }: { kind: string }) => kind !== 'heading' && kind !== 'figure',
);
const pageOfParagraph = (id: string) => pages.find(({ file }) => file.split('/')[2] === id) as Page;
const meta = (page: Page, name: string) => {
  const element = page.elements.find(
    ({ tagName, properties }) => tagName === 'meta' && (properties.property === name || properties.name === name),
  );
  return element && attribute(element, 'content');
};
const each = <T>(value: (page: Page, text: string, id: string) => T) =>
  paragraphs.map(({ id, text }): [string, T] => [id, value(pageOfParagraph(id), text, id)]);
const every = <T>(value: (id: string) => T) => paragraphs.map(({ id }): [string, T] => [id, value(id)]);

/** The measures of a PNG, from its header (PNG, section 11.2.1). */
function measures(file: string): [width: number, height: number] {
  const bytes = readFileSync(path.join(site.folder, file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every numbered paragraph has one, and nothing else has', () => {
  expect(pages.map(({ file }) => file.split('/')[2]).sort()).toEqual(paragraphs.map(({ id }) => id).sort());
});

test('it says the words of the paragraph, and leads to them', () => {
  expect(each((page, text) => textOfElement(page.tree).includes(text))).toEqual(every(() => true));
  const links = each(
    (page) => page.elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))[0],
  );
  expect(links).toEqual(every((id) => `${article.url.pathname}#${id}`));
});

test('its description begins with the words, and ends with a whole one', () => {
  for (const { id, text } of paragraphs) {
    const description = meta(pageOfParagraph(id), 'description') ?? '';
    const cut = description.replace(/…$/, '');
    expect(description.length, id).toBeLessThanOrEqual(300);
    expect(text.startsWith(cut), id).toBe(true);
    expect(text.slice(cut.length), id).toMatch(/^(?:$|[\s.,;:])/);
    expect(meta(pageOfParagraph(id), 'og:description'), id).toBe(description);
  }
});

test('its image is there, 1200 by 630, and its own', () => {
  const files = each((page) => fileAt(site, new URL(meta(page, 'og:image') ?? 'about:blank')) ?? '');
  expect(files.map(([id, file]) => [id, measures(file)])).toEqual(every(() => [1200, 630]));
  const contents = files.map(([, file]) => readFileSync(path.join(site.folder, file)).toString('base64'));
  expect(new Set(contents).size).toBe(paragraphs.length);
});

test('the article has an image of the same measures', () => {
  expect(measures(fileAt(site, new URL(meta(article, 'og:image') ?? 'about:blank')) ?? '')).toEqual([1200, 630]);
});

test('no image of a paragraph has more than 12 kB', () => {
  const sizes = each((page) => {
    const file = fileAt(site, new URL(meta(page, 'og:image') ?? 'about:blank')) ?? '';
    return readFileSync(path.join(site.folder, file)).length;
  });
  expect(sizes.filter(([, size]) => size > 12_000)).toEqual([]);
});

test('it is small', () => {
  const sizes = each((page) => brotliCompressSync(page.html).length);
  expect(sizes.filter(([, size]) => size > 2048)).toEqual([]);
});
