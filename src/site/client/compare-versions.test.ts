import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { editedFiles } from '../../../tests/fixtures/edited-files.ts';
import { tinyEdition } from '../../../tests/fixtures/tiny-content.ts';
import { addresses } from '../../addresses/site.ts';
import { articlePermalinks } from '../../export/article-permalinks.ts';

const TEXTS = Array.from({ length: 9 }, (_, at) => [
  `In year ${at + 1} the ferry took people over the river for a penny.`,
]);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The page that compares the version of 5 January with now, when another version has been chosen. */
async function pageWith(other: string): Promise<Document> {
  const html = `<h1 lang="en">T</h1><span id="compared"></span><span id="how"></span><div id="changes">as built</div>
    <form data-version="2026-01-05" data-permalinks="/a.permalinks.json" data-language="en" hidden><select>
    <option value=""></option>${[2, 7].map((day) => `<option>2026-01-0${day}</option>`)}</select></form>`;
  const { window } = new JSDOM(html, { url: `https://example.org/changes/?with=${other}` });
  const article = tinyEdition(editedFiles(TEXTS)).edition.articles[0] as never;
  const file = articlePermalinks(
    article,
    addresses('/'),
    (path) => `https://example.org${path}`,
    () => '',
  );
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => file }));
  await import('./compare-versions.ts');
  await new Promise((resolve) => setTimeout(resolve));
  return window.document;
}

test.each([
  ['2026-01-02', 'Changes from the version of 2 January 2026 to that of 5 January 2026.', ['2', '5'], '05'],
  ['2026-01-07', 'Changes from the version of 5 January 2026 to that of 7 January 2026.', ['5', '7'], '07'],
])('with %s it is compared in the order of time', async (other, title, [was = '', is = ''], later) => {
  const page = await pageWith(other);
  expect(page.querySelector('form')?.hidden).toBe(false);
  expect(page.querySelector('#compared')?.textContent).toBe(title);
  expect(page.querySelector('del')?.textContent).toBe(was);
  expect(page.querySelector('ins')?.textContent).toBe(is);
  expect(page.querySelector('#changes a')?.getAttribute('href')).toBe(`/articles/a/v/2026-01-${later}/#p1`);
});

test('a version that never was changes nothing', async () => {
  expect((await pageWith('2020-01-01')).querySelector('#changes')?.textContent).toBe('as built');
});
