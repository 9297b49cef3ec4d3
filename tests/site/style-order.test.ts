// Which rules of a page go before which.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { textOfElement } from './elements.ts';
import { builtSite } from './read-site.ts';

const LAYER = /@layer\s+[^{;]*[{;]/;

const site = builtSite();

test('every page names the order of its layers before it fills one', () => {
  const wrong = site.pages.filter(({ elements }) => {
    const style = elements.filter(({ tagName }) => tagName === 'style').map(textOfElement);
    return LAYER.exec(style.join(''))?.[0].endsWith('{');
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

// A layer that comes late makes Chromium lay out all of the page anew.
test('style sheets that come after the first paint have no layers', () => {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  expect(sheets.filter((file) => LAYER.test(readFileSync(path.join(site.folder, file), 'utf8')))).toEqual([]);
});
