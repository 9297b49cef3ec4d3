import { ARTICLE } from '../editions/ordinary/facts.ts';
import type { Locator, Page } from './test.ts';

export { ARTICLE };

/** A page of every kind: its name in the reports and its address. */
export const PAGES: [name: string, address: string][] = [
  ['home', './'],
  ['article', ARTICLE],
  ['pictures', `${ARTICLE}context/`],
  ['citations', `${ARTICLE}cite/`],
  ['changes', `${ARTICLE}changes/`],
  ['corrections', 'corrections/'],
  ['faction', 'entities/guild/'],
  ['leader', 'entities/varrick/'],
  ['person', 'entities/almond/'],
  ['organisation', 'entities/coast-watch/'],
  ['place', 'entities/skerries/'],
  ['event', 'entities/ev-clearance/'],
  ['entities', 'entities/'],
  ['claims', 'claims/'],
  ['works', 'works/'],
  ['search with results', 'search/?q=Mahzari'],
  ['about', 'about/'],
  ['404', 'no/such/page/'],
];

/** Goes to a page and waits for what it fetches by itself. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  if (address.includes('?q=')) await page.locator('.found .hit').first().waitFor();
}

/**
 * Waits until a page has all that it fetches by itself: the faces in which it is read, and what its printing needs. The
 * browser's own word for it, an idle network, may never come: what a page that was left had asked for may still count.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { font, prints } = document.documentElement.dataset;
    return font === '1' && (prints !== undefined || !document.querySelector('.notes'));
  });
}

/** The first mention of an entity in a paragraph of the article. */
export function mentionOf(page: Page, entity: string, paragraph: string): Locator {
  return page.locator(`#${paragraph} a.mention[href$="/entities/${entity}/"]`).first();
}

export function cardOf(page: Page, entity: string): Locator {
  return page.locator(`#card-${entity}`);
}

/** The noterefs or notes that the layers leave visible. */
export function visible(page: Page, what: 'a.ref' | '.note'): Locator {
  return page.locator(`.article ${what}`).filter({ visible: true });
}

/** The note to which a noteref leads: its address stands on an element within it. */
export async function noteOf(page: Page, noteref: Locator): Promise<Locator> {
  return page.locator('.note', { has: page.locator((await noteref.getAttribute('href')) as string) });
}

/** Where the paragraphs of the article stand in the window at rest, to see whether anything moved them. */
export async function placesOfText(page: Page): Promise<number[]> {
  // The faces move what is below the window.
  await atRest(page);
  return page
    .locator('.prose p:not(.note p)')
    .evaluateAll((all) => all.flatMap((one) => [one.getBoundingClientRect().x, one.getBoundingClientRect().y]));
}

/** Whether the focus is on the element or inside it. */
export function hasFocusWithin(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element.contains(document.activeElement));
}
