// A page asks no other host for anything, breaks its own policy nowhere and reports no error.
import { ARTICLE, cardOf, mentionOf, PAGES, visible, visit } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** Collects errors, breaches of the policy and foreign requests of a page from its next address on. */
async function listen(page: Page, home: string): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction('breach', (line: string) => heard.push(line));
  await page.addInitScript(() =>
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber, columnNumber, sample }) =>
        (window as unknown as { breach(line: string): void }).breach(
          `${effectiveDirective}: ${blockedURI} ${sourceFile}:${lineNumber}:${columnNumber} ${sample}`,
        ),
    ),
  );
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
    const heard = await listen(page, baseURL as string);
    await visit(page, address);
    await page.waitForLoadState('networkidle');
    if (name === 'article') {
      await mentionOf(page, 'league', 'p1').press('Enter');
      await expect(cardOf(page, 'league')).toBeVisible();
      await page.keyboard.press('Escape');
      await visible(page, 'a.ref').nth(2).press('Enter');
      await page.pdf();
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
