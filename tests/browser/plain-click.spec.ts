// With a key or another button, a number is a link like any: the browser opens it elsewhere.
import { ARTICLE, visible } from './pages.ts';
import { expect, type Locator, test } from './test.ts';

const WAYS = [{ modifiers: ['Control'] }, { modifiers: ['Shift'] }, { button: 'middle' }] satisfies Parameters<
  Locator['click']
>[0][];

for (const what of ['a.ref', '.num'] as const) {
  test(`${what} with Ctrl, Shift or the middle button opens another page and nothing here`, async ({
    page,
    context,
  }) => {
    await page.goto(ARTICLE);
    const link = what === 'a.ref' ? visible(page, what).first() : page.locator(what).first();
    const wanted = await link.getAttribute('href');
    for (const way of WAYS) {
      const [other] = await Promise.all([context.waitForEvent('page'), link.click(way)]);
      // A page is there before it has its address.
      await expect.poll(() => new URL(other.url()).hash).toBe(wanted);
      await expect(page.locator('.note:is(.open, .sheet), .link-menu')).toHaveCount(0);
      await other.close();
    }
  });
}
