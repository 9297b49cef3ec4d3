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
 * Keeps when a button is pressed, and of the page that is loaded anew, when a frame first shows the paragraph `p1` with
 * `marked` marks of `entity`; all by the clock of the browser.
 */
function keepTimes({ entity, marked }: { entity: string; marked: number }): void {
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('pointerdown', () => sessionStorage.setItem('pressed', String(now())), true);
  const shows = (paragraph: Element) => paragraph.querySelectorAll(`a[data-entity="${entity}"]`).length === marked;
  const look = () => {
    const paragraph = document.getElementById('p1');
    if (paragraph?.nextElementSibling && shows(paragraph)) sessionStorage.setItem('seen', String(now()));
    else if (document.readyState !== 'complete') requestAnimationFrame(look);
  };
  sessionStorage.removeItem('seen');
  requestAnimationFrame(look);
}

/**
 * Milliseconds from the press of *Save* until the new mark is on the page, and from the press of *Undo* until it is
 * gone, so many times over, as an editor sees it in Chromium: the page at `address` is open in `dev`.
 */
export async function seenInBrowser(address: string, entity: string, rounds: number): Promise<[number, number][]> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    const times: [number, number][] = [];
    await page.goto(address);
    const before = await page.locator(`#p1 a[data-entity="${entity}"]`).count();
    for (let round = 0; round < rounds; round++) {
      const ready = () => page.locator(BENCH).waitFor({ state: 'attached', timeout: 120_000 });
      await ready();
      await choose(page, 'p1');
      await page.getByRole('button', { name: 'Name of…' }).click();
      await page.getByLabel('Entity: name or id').fill(entity);
      const pressed = async (name: string, marked: number) => {
        await ready();
        const script = await page.addInitScript(keepTimes, { entity, marked });
        await page.evaluate(keepTimes, { entity, marked });
        await page.getByRole('button', { name }).click();
        const found = await page.waitForFunction(() => {
          const { pressed, seen } = sessionStorage;
          return seen && Number(seen) > Number(pressed) ? Number(seen) - Number(pressed) : undefined;
        });
        await script.dispose();
        return Math.round((await found.jsonValue()) as number);
      };
      times.push([await pressed('Save', before + 1), await pressed('Undo', before)]);
    }
    return times;
  } finally {
    await browser.close();
  }
}
