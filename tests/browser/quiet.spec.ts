// Lost addresses, and what is slipped into a page; conditions.spec.ts tries that no page breaks its policy by itself.
import { listen } from './listen.ts';
import { ARTICLE, visit } from './pages.ts';
import { expect, test } from './test.ts';

test('a lost address gets the page for lost addresses', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('what is slipped into a page does not run, and the page says so', async ({ page, baseURL }) => {
  const heard = await listen(page, baseURL as string);
  await visit(page, ARTICLE);
  const ran = await page.evaluate(async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = '<img src="icon.svg" onerror="window.ran=1"><p style="color:red">';
    const script = document.createElement('script');
    script.textContent = 'window.ran=2';
    box.append(script);
    await fetch('https://example.org/').catch(() => {});
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  // The page tells of a breach in a task of its own.
  const directives = () => heard.map((line) => line.split(':')[0]);
  for (const directive of ['script-src-attr', 'style-src-attr', 'script-src-elem', 'connect-src']) {
    await expect.poll(directives).toContain(directive);
  }
});
