// Links to sentences, later facts, dated facts and relations, and to several paragraphs by other ways.
import { checkOf } from '../../src/addresses/range/check-of.ts';
import { FIRST } from '../editions/edited/write-edited-content.ts';
import { test } from './edited-site.ts';
import { expect, type Page } from './test.ts';

const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map((range) => String(range)));
const cited = (page: Page) => page.locator('dialog.cite textarea').first();
const site = (edited: string) => edited.replace(/articles\/.*$/, '');

test('a fact and a relation of an entity have a link and a citation', async ({ page, edited }) => {
  await page.goto(`${site(edited)}entities/guild/#fact-2025-08`);
  await page.locator('li:target a.own').click();
  await page.getByRole('button', { name: 'Cite or embed' }).click();
  await expect(cited(page)).toHaveValue(/“The guild”, August 2025, http\S+entities\/guild\/#fact-2025-08$/);
  await page.keyboard.press('Escape');
  await page.goto(`${site(edited)}entities/miller/#tie-guild-sided-with`);
  await expect(page.locator('dd:target')).toContainText('The guild');
  await page.locator('dd:target a.own').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dd:target a.own')).toBeFocused();
  await page.goto(`${site(edited)}entities/miller/#tie-leads-guild`);
  await expect(page.locator('.strip')).toContainText('no longer');
});

test('a later fact of a note is shown, or it is said that the note has it no more', async ({ page, edited }) => {
  await page.goto(`${edited}?as=then#note-two-bridges_2025-07`);
  await expect(page.locator('.note').getByText('A third was found below the mill.')).toBeVisible();
  await page.goto(`${edited}#note-two-bridges_2024`);
  await expect(page.locator('.strip')).toContainText('in this note no longer');
  expect(new URL(page.url()).hash).toBe('#note-two-bridges');
});

test('a sentence is linked and cited with its pinpoint, and told where it went', async ({ page, edited }) => {
  await page.goto(edited);
  await page.locator('#p6 > .num').click();
  await page.getByRole('button', { name: 'Link one sentence' }).click();
  await page.getByRole('button', { name: 'Cite or embed: For two years' }).click();
  await expect(cited(page)).toHaveValue(/¶ 6, sentence 2, version of 5 March 2026, http\S+\?v=p6\.\w+\.74\.146#p6$/);
  const address = /\?v=\S+$/.exec(await cited(page).inputValue())?.[0];
  await page.goto(`${edited}${address}`);
  await expect
    .poll(() => lit(page))
    .toEqual(['For two years the ferry took people over for a penny, and carts for six.']);
  const former = FIRST[5] as string;
  await page.goto(`${edited}?v=p6.${checkOf(former)}.${former.indexOf('When the')}.${former.length}#p6`);
  await expect(page.getByRole('note')).toContainText('The words that were linked now stand in ¶ 6a.');
});

test('several paragraphs are led to from a folder and from the page of the first', async ({ page, edited }) => {
  await page.goto(`${edited}p6-p7/`);
  await expect.poll(() => lit(page).then((all) => all.length)).toBe(3);
  const check = (at: number) => checkOf(FIRST[at] as string);
  await page.goto(`${edited}p5/?v=p5.${check(4)}-p7.${check(6)}`);
  await expect.poll(() => lit(page).then((all) => all.length)).toBe(4);
  await expect(page).toHaveURL(/#p5$/);
});
