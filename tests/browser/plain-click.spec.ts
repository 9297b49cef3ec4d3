// With a key or another button, a number is a link like any: the browser opens it elsewhere.
import { ARTICLE, visible } from './pages.ts';
import { expect, test } from './test.ts';

for (const [how, options] of [
  ['Ctrl', { modifiers: ['Control'] }],
  ['Shift', { modifiers: ['Shift'] }],
  ['the middle button', { button: 'middle' }],
] as const) {
  for (const what of ['a.ref', '.num'] as const) {
    test(`${what} with ${how} opens another page and nothing here`, async ({ page, context }) => {
      await page.goto(ARTICLE);
      const link = what === 'a.ref' ? visible(page, what).first() : page.locator(what).first();
      const [other] = await Promise.all([
        context.waitForEvent('page'),
        link.click({ ...options, modifiers: 'modifiers' in options ? [...options.modifiers] : [] }),
      ]);
      // A page is there before it has its address.
      const wanted = await link.getAttribute('href');
      await expect.poll(() => new URL(other.url()).hash).toBe(wanted);
      await expect(page.locator('.note:is(.open, .sheet), .link-menu')).toHaveCount(0);
    });
  }
}
