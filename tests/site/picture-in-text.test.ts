import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { builtFolderOf } from '../editions/editions.ts';
import { attribute, elementsOf, hasClass, textOfElement } from './elements.ts';
import { pageOf, readSite } from './read-site.ts';

const site = readSite(builtFolderOf('ordinary'));
const page = pageOf(site, 'article');
const pictures = page.elements.filter((element) => hasClass(element, 'turn'));
const fileAt = (address: string | undefined) => new URL(address ?? '', page.url).pathname.slice(1);
const within = (element: Element, tagName: string) =>
  elementsOf(element).find((one) => one.tagName === tagName) as Element;

test('the picture stands behind its paragraph, as known then and as known today', () => {
  const blocks = page.elements.filter((one) => one.tagName === 'figure' || /^p\d/.test(attribute(one, 'id') ?? ''));
  const names = blocks.map((one) => attribute(one, 'id') ?? attribute(one, 'className'));
  const at = names.indexOf('p5');
  expect(names.slice(at, at + 4)).toEqual(['p5', 'turn as-then', 'turn later', 'p6']);
});

test('its title is a sentence, its image is named, and both widths are files that need nothing else', () => {
  for (const picture of pictures) {
    expect(textOfElement(within(picture, 'figcaption'))).toMatch(/ turned from .+ to .+ 2024$/);
    const image = within(picture, 'img');
    expect(attribute(image, 'alt')).toMatch(/^Chart: /);
    for (const address of [attribute(image, 'src'), attribute(within(picture, 'source'), 'srcSet')]) {
      const svg = readFileSync(path.join(site.folder, fileAt(address)), 'utf8');
      // All letters of this edition are outlines; the question mark of a doubt is the one that is not.
      expect(svg.match(/<text[^>]*>[^<]*/g)?.filter((text) => !text.endsWith('?')) ?? []).toEqual([]);
      expect(svg).not.toMatch(/<a |url\(|<image/);
    }
  }
});

test('it leads to where it is drawn large, with links and as a list', () => {
  const href = attribute(within(pictures[0] as Element, 'a'), 'href') as string;
  const target = new URL(href, page.url);
  const context = site.pages.find(({ kind, url }) => kind === 'context' && url.pathname === target.pathname);
  expect(context?.ids.has(target.hash.slice(1))).toBe(true);
});

test('an article whose editor has placed none has none', () => {
  const other = pageOf(readSite(builtFolderOf('textbook')), 'article');
  expect(other.elements.filter((element) => hasClass(element, 'turn'))).toEqual([]);
});
