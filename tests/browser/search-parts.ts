import type { Page } from './test.ts';

/** The parts of the search page and of the search dialog that tests ask for. */
export const field = (page: Page) => page.locator('search-page #q');
export const status = (page: Page) => page.locator('search-page .status');
/** The rows of a group of the search page: `entities`, `paragraphs`, `claims`, `browse`. */
export const rows = (page: Page, group: string) => page.locator(`section[aria-labelledby="found-${group}"] .hit`);

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
export const combobox = (page: Page) => dialog(page).getByRole('combobox');
export const options = (page: Page) => dialog(page).getByRole('option');
/** The options of one group of the dialog. */
export const optionsOf = (page: Page, group: string) =>
  dialog(page).getByRole('group', { name: group }).getByRole('option');

/** Opens the dialog on the page that is open. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await combobox(page).waitFor();
}

/** Notes what the page fetches of the search from now on. */
export function searchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/(pagefind\/|search\/.)/.test(pathname)) asked.push(pathname);
  });
  return asked;
}

/** The words that are lit in the article. */
export const litWords = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)));
