// Figures of the textbook edition: over the page by a click and by keyboard, a link where there is no script; sound and
// film with their words.
import type { ChildProcess } from 'node:child_process';
import { builtFolderOf } from '../editions/editions.ts';
import { startServer } from '../fixtures/start-server.ts';
import { violations } from './axe.ts';
import { expect, test } from './test.ts';

let server: ChildProcess;
let article = '';
let reader = '';

test.beforeAll(async () => {
  const started = await startServer('serve', ['--port', '4493', '--dir', builtFolderOf('textbook')]);
  server = started.server;
  article = `${started.address}articles/seeing-far/`;
  reader = `${started.address}articles/the-keepers-reader/`;
});
test.afterAll(() => void server?.kill());

test('a figure opens over the page with its caption, and the focus comes back', async ({ page }) => {
  await page.goto(article);
  const link = page.locator('#f1 .enlarge');
  const dialog = page.getByRole('dialog');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAccessibleName(/^Figure 1 The tower of Hook Point, raised in 1861/);
  await expect(dialog.getByRole('img')).toHaveAccessibleName(/^A white tower with two red bands/);
  await expect(dialog.getByRole('link')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(link).toBeFocused();
  await link.click();
  await dialog.getByRole('img').click();
  await expect(dialog).toHaveCount(0);
});

test('on a narrow window all of it stands in the window, from right to left too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(article);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await page.locator('#f3 .enlarge').first().click();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect(await page.getByRole('dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});

test('a film is fetched when it is played, with its captions, and its words open where a link leads to them', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => void fetched.push(request.url()));
  await page.goto(`${reader}#p19c`);
  await expect(page.locator('#p19c')).toBeInViewport();
  await expect(page.locator('#p19a')).not.toBeVisible();
  expect(fetched.filter((url) => url.includes('/recordings/'))).toEqual([]);
  const film = page.locator('#f2 video');
  const ended = await film.evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    for (const track of video.textTracks) track.mode = track.language === 'en' ? 'showing' : 'disabled';
    const over = new Promise((resolve) => video.addEventListener('ended', resolve, { once: true }));
    await video.play();
    await over;
    return { width: video.videoWidth, cues: video.textTracks[1]?.cues?.length };
  });
  expect(ended).toEqual({ width: 320, cues: 1 });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('audio, video').first()).toBeHidden();
  await expect(page.locator('#p19a')).toBeVisible();
  const link = page.locator('#f1 .file a');
  expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toContain('/recordings/bell-');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('sound is played by the browser, and its words unfold', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(reader);
    const player = await page.locator('#f1 audio').boundingBox();
    expect(player?.height).toBeGreaterThan(30);
    expect(player?.width).toBeLessThanOrEqual(320);
    await page.locator('#f1 + .transcript summary').click();
    await expect(page.locator('#p19a')).toBeVisible();
  });

  test('it is a link to the image', async ({ page }) => {
    await page.goto(article);
    await page.locator('#f1 .enlarge').click();
    await expect(page).toHaveURL(/\/figures\/lighthouse-\w+-1600\.webp$/);
  });
});
