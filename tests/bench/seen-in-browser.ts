import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';

const BENCH = '#postil-bench[data-ready]';

/** Selects two words of a paragraph that nothing marks, and gives them. */
const choose = (page: Page, paragraph: string): Promise<string> =>
  page.evaluate((id) => {
    document.getElementById(id)?.scrollIntoView({ block: 'center' });
    const [node, at, words] = [...(document.getElementById(id)?.childNodes ?? [])].flatMap((child) => {
      const found = child instanceof Text && /(?<=[a-z] )[a-z]{4,} [a-z]{4,}(?= )/.exec(child.data);
      return found ? [[child, found.index, found[0]] as const] : [];
    })[0] as readonly [Text, number, string];
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return words;
  }, paragraph);

/**
 * Milliseconds from the press of *Save* until the new mark is on the page, and from the press of *Undo* until it is
 * gone, so many times over, as an editor sees it in Chromium: the page at `address` is open in `dev`.
 */
export async function seenInBrowser(address: string, entity: string, rounds: number): Promise<[number, number][]> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const times: [number, number][] = [];
    for (let round = 0; round < rounds; round++) {
      await page.locator(BENCH).waitFor({ state: 'attached', timeout: 120_000 });
      const words = await choose(page, 'p1');
      await page.getByRole('button', { name: 'Name of…' }).click();
      await page.getByLabel('Entity: name or id').fill(entity);
      const mark = page.locator(`#p1 a[data-entity="${entity}"]`, { hasText: words });
      const pressed = async (name: string, state: 'attached' | 'detached') => {
        await page.locator(BENCH).waitFor({ state: 'attached' });
        const button = page.getByRole('button', { name });
        await button.waitFor();
        const start = performance.now();
        await button.click();
        await mark.waitFor({ state });
        return Math.round(performance.now() - start);
      };
      times.push([await pressed('Save', 'attached'), await pressed('Undo', 'detached')]);
    }
    return times;
  } finally {
    await browser.close();
  }
}
