// Looking through more articles than those that fit best, in an index of 25 put in place of the edition's own.

import { indexFiles } from '../../src/search/index/index-files.ts';
import { recordsOf } from '../../src/search/index/records-of.ts';
import { articleFile, tinyEdition } from '../fixtures/tiny-content.ts';
import { rows, status } from './search-parts.ts';
import { expect, test } from './test.ts';

const ARTICLES = Array.from({ length: 25 }, (_, n) => [
  `articles/a${n}.md`,
  articleFile(`A drone was seen over valley ${n}.`),
]);
const { edition } = tinyEdition(Object.fromEntries(ARTICLES));

test.beforeEach(async ({ page }) => {
  const files = await indexFiles(recordsOf(edition));
  const contentOf = new Map(files.map(({ path, content }) => [`/${path}`, Buffer.from(content)]));
  await page.route('**/pagefind/**', (route) => {
    const body = contentOf.get(new URL(route.request().url()).pathname);
    return body ? route.fulfill({ body }) : route.fulfill({ status: 404 });
  });
});

for (const [where, part, left] of [
  ['at the top', '.status', 'first'],
  ['at the end', '.found', 'last'],
] as const) {
  test(`who looks through more ${where} stays there`, async ({ page }) => {
    await page.goto('search/?q=drone');
    const more = page.locator(part).getByRole('link', { name: 'Look through more' });
    await expect(status(page)).toHaveText(/^4 results/);
    await more.press('Enter');
    await expect(status(page)).toHaveText(/^20 results/);
    await expect(more).toBeFocused();
    await expect(more).toBeInViewport();
    await more.press('Enter');
    await expect(status(page)).toHaveText('25 results.');
    await expect(more).toHaveCount(0);
    const hit = rows(page, 'paragraphs').getByRole('link')[left]();
    await expect(hit).toBeFocused();
    await expect(hit).toBeInViewport();
  });
}
