// A page asks no other host for anything and reports no error.
import { cardOf, mentionOf, PAGES, visible, visit } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** Collects errors and foreign requests of a page from now on. */
function listen(page: Page, home: string): string[] {
  const heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(`error: ${message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    heard.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin) heard.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
}

for (const [name, address] of PAGES) {
  test(name, async ({ page, baseURL }) => {
    const heard = listen(page, baseURL as string);
    await visit(page, address);
    await page.waitForLoadState('networkidle');
    if (name === 'article') {
      await mentionOf(page, 'isil', 'p1').press('Enter');
      await expect(cardOf(page, 'isil')).toBeVisible();
      await page.keyboard.press('Escape');
      await visible(page, 'a.ref').nth(2).press('Enter');
    }
    // That the address itself leads nowhere is as it should be.
    expect(name === '404' ? heard.filter((line) => !line.includes(address)) : heard).toEqual([]);
  });
}

test('a lost address gets the page for lost addresses', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
