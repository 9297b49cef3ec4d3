// Where words are not spaced, a line may end anywhere but before the number of a note.
import { builtFolderOf } from '../editions/editions.ts';
import { startServer } from '../fixtures/start-server.ts';
import { expect, test } from './test.ts';

let home = '';
let stop = () => {};
test.beforeAll(async () => {
  const { server, address } = await startServer('serve', ['--port', '4490', '--dir', builtFolderOf('chinese')]);
  [home, stop] = [address, () => server.kill()];
});
test.afterAll(() => stop());

test('at no width does a line begin with the number of a note', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 900 });
  await page.goto(`${home}articles/dengta/`);
  // So few signs a line, whatever face the machine has, that at some width the words of a claim end one.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const apart: number[] = [];
  let looked = 0;
  for (let width = 280; width < 420; width += 4) {
    await page.setViewportSize({ width, height: 900 });
    const [numbers, alone] = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('.prose a.ref')].filter((one) => one.getClientRects().length > 0);
      const wrapped = shown.filter((one) => {
        const words = [...(one.previousElementSibling?.getClientRects() ?? [])].at(-1);
        return words && one.getBoundingClientRect().top > words.bottom - 3;
      });
      return [shown.length, wrapped.length];
    });
    looked += numbers;
    if (alone > 0) apart.push(width);
  }
  expect(looked).toBeGreaterThan(0);
  expect(apart).toEqual([]);
});
