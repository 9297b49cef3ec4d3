// Over 200 lines: every action of an editor, against one server.
// Marking by pointing, as an editor does it: on the page of an article in `postil dev`, in a copy of the edition.
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentOf, ROOT } from '../editions/editions.ts';
import { startServer } from '../fixtures/start-server.ts';
import { violations } from './axe.ts';
import { expect, type Page, test } from './test.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const FOLDER = path.join(ROOT, '.postil/tests/bench');
const CONTENT = path.join(FOLDER, 'content');
const FILE = path.join(CONTENT, 'articles/two-flags.md');
let server: ChildProcess;
let address: string;

test.beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(contentOf('ordinary'), CONTENT, { recursive: true });
  const { SITE_URL: _, CI: __, ...env } = process.env;
  ({ server, address } = await startServer('dev', ['--port', '4520', '--content', CONTENT], env));
});
test.afterAll(() => void server?.kill());
const file = () => readFileSync(FILE, 'utf8');
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Mark the words' });
const bench = (page: Page) => page.locator('#postil-bench');

async function open(page: Page): Promise<void> {
  await page.goto(`${address}articles/two-flags/`);
  await expect(bench(page)).toHaveAttribute('data-ready', '', { timeout: 60_000 });
}

/** Does what another program would to files, and waits for the page to be loaded anew: a later load would break in. */
async function meanwhile(page: Page, change: () => void): Promise<void> {
  const loaded = page.waitForEvent('load', { timeout: 60_000 });
  change();
  await loaded;
  await expect(bench(page)).toHaveAttribute('data-ready', '', { timeout: 60_000 });
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

/** The files that a test before this one left in another state than the edition has them. */
function filesLeft(): string[] {
  const names = new Set([...filesOf(CONTENT), ...filesOf(contentOf('ordinary'))]);
  const text = (folder: string, name: string) => {
    const one = path.join(folder, name);
    return existsSync(one) ? readFileSync(one, 'utf8') : undefined;
  };
  return [...names].filter((name) => text(CONTENT, name) !== text(contentOf('ordinary'), name));
}

test.beforeEach(async ({ page }) => {
  const left = filesLeft();
  if (left.length === 0) return;
  await open(page);
  await meanwhile(page, () => {
    for (const name of left) {
      const [as, to] = [path.join(contentOf('ordinary'), name), path.join(CONTENT, name)];
      if (existsSync(as)) writeFileSync(to, readFileSync(as));
      else rmSync(to);
    }
  });
});

/** Selects words of a paragraph, as a pointer does. */
async function choose(page: Page, paragraph: string, words: string): Promise<void> {
  await page.locator(`#${paragraph}`).scrollIntoViewIfNeeded();
  await page.evaluate(
    ([id, text]) => {
      const walker = document.createTreeWalker(document.getElementById(id as string) as Node, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(text as string);
        if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + (text as string).length);
      }
      throw new Error(`no words "${text}"`);
    },
    [paragraph, words],
  );
}

test('words become the name of an entity in three actions, and that is undone', async ({ page }) => {
  await open(page);
  const before = file();
  await page.evaluate(() => {
    const [first, last] = ['p1', 'p2'].map((id) => document.getElementById(id) as HTMLElement);
    getSelection()?.setBaseAndExtent(first as Node, 0, last as Node, 1);
  });
  await expect(bench(page).getByRole('status')).toContainText('Nothing can be marked there');
  await choose(page, 'p1', 'ferry crews');
  await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Name of…' }).click();
  await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeHidden();
  await page.getByLabel('Entity: name or id').fill('koor');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#p1 a[data-entity="koor"]')).toHaveText('ferry crews');
  await expect(bench(page).getByRole('status')).toContainText('“ferry crews” marked');
  expect(file()).not.toBe(before);
  await expect(bench(page)).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#p1 a[data-entity="koor"]')).toHaveCount(0);
  expect(file()).toBe(before);
});

test('a new entity, by keyboard alone from the selection on', async ({ page }) => {
  await open(page);
  await choose(page, 'p1', 'ferry crews');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Alt+b');
  // The page may still be told of how it was scrolled.
  await page.evaluate(() => document.dispatchEvent(new Event('scroll')));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name, as articles print it')).toHaveValue('ferry crews');
  await page.getByLabel('Who or what it is, in a sentence').fill('Crews of the ferries.');
  await page.keyboard.press('Enter');
  await expect(page.locator('#p1 a[data-entity="ferry-crews"]')).toHaveText('ferry crews');
  expect(readFileSync(path.join(CONTENT, 'entities/ferry-crews.md'), 'utf8')).toContain(
    'summary: Crews of the ferries.',
  );
  await expect(bench(page)).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#p1 a[data-entity="ferry-crews"]')).toHaveCount(0);
});

test('a claim with two later facts and their works: three actions, all else is typed', async ({ page }) => {
  await open(page);
  const before = file();
  await choose(page, 'p1', 'ferry crews');
  await bar(page).getByRole('button', { name: 'Claim', exact: true }).click();
  await page.getByLabel('The claim in one sentence').fill('Two crews moved.');
  await page.getByLabel('Rating').selectOption('disputed');
  await page.getByLabel('The point, the first line in the margin').fill('Only one did.');
  await page.getByLabel('The whole note, Markdown').fill('One crew moved.');
  const later = page.getByRole('group', { name: 'What came out later' });
  await expect(later).toHaveCount(1);
  await later.getByLabel(/^When: /).focus();
  const { keyboard } = page;
  for (const [day, words] of [
    ['2025-01-02', 'First.'],
    ['2025-03', 'Second.'],
  ] as const) {
    await keyboard.type(day);
    await keyboard.press('Tab');
    await keyboard.type(words);
    await keyboard.press('Tab');
    await keyboard.type('inquiry-2024');
    await keyboard.press('Enter');
    // Over the work that was chosen and its fields, and over "Without this", to the empty fields behind.
    const next = later.last().getByLabel(/^When: /);
    while (!(await next.evaluate((field) => field === (field.getRootNode() as Document).activeElement))) {
      await keyboard.press('Tab');
    }
  }
  await expect(later).toHaveCount(3);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('li:has(#note-ferry-crews)')).toContainText('Second.');
  expect(file()).toMatch(/on: "?2025-01-02"?\n\s+text: First\.\n\s+works:\s+(?:\[|- )inquiry-2024/);
  expect(file()).toMatch(/on: "?2025-03"?\n\s+text: Second\.\n\s+works:\s+(?:\[|- )inquiry-2024/);
  await expect(bench(page)).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#note-ferry-crews')).toHaveCount(0);
  expect(file()).toBe(before);
});

test('a published claim is withdrawn with a reason when it is deleted', async ({ page }) => {
  await open(page);
  const before = file();
  await page.getByRole('button', { name: 'Bench: mark this article' }).click();
  await page.getByRole('button', { name: 'Edit already-begun' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('articles/two-flags/#note-already-begun')).toBeVisible();
  expect(file()).toBe(before);
  await page.getByLabel('Why is it gone?').fill('It was wrong.');
  await page.getByRole('button', { name: 'Save' }).click();
  // Whoever follows a link to it is told.
  await expect(page.getByText('It was wrong.')).toHaveCount(1);
  expect(file()).not.toContain('id: already-begun');
  expect(readFileSync(path.join(CONTENT, 'withdrawn.yaml'), 'utf8')).toContain('reason: It was wrong.');
  await expect(bench(page)).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It was wrong.')).toHaveCount(0);
  expect(file()).toBe(before);
});

test('a claim over marked words, which is edited and deleted', async ({ page }) => {
  await open(page);
  const before = file();
  await choose(page, 'p1', 'ferry crews');
  await bar(page).getByRole('button', { name: 'Claim', exact: true }).click();
  await page.getByLabel('The claim in one sentence').fill('Two crews moved.');
  await page.getByLabel('Rating').selectOption('disputed');
  const gist = page.getByLabel('The point, the first line in the margin');
  await gist.fill('Only one did.');
  await expect(page.getByText('77 characters left')).toBeVisible();
  await page.getByLabel('The whole note, Markdown').fill('One crew moved.\n\nThe other *stayed*.');
  await page.getByText('As readers will see it').click();
  await expect(page.locator('.preview em')).toHaveText('stayed');
  await page.getByLabel('Add a work: id, words of its title, or a pasted citation').fill('inquiry-2024');
  await page.getByLabel('Add a work: id, words of its title, or a pasted citation').press('Enter');
  const works = page.getByLabel('Add a work: id, words of its title, or a pasted citation');
  await works.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'TY  - BOOK\nTI  - A tide book\nAU  - Bell, Ada\nPY  - 2024\nER  - \n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('New: bell-2024, “A tide book”.')).toBeVisible();
  await page.getByLabel('What it says, in a sentence: bell-2024').fill('Both moved in spring.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('li:has(#note-ferry-crews)')).toContainText('Only one did.');
  expect(file()).toMatch(/- id: bell-2024\n\s+says: Both moved in spring\.\n/);
  expect(readFileSync(path.join(CONTENT, 'works/bell-2024.yaml'), 'utf8')).toContain('title: A tide book');
  expect(file()).toMatch(/- id: ferry-crews\n\s+quote: ferry crews\n/);
  await expect(bench(page)).toHaveAttribute('data-ready', '');

  await choose(page, 'p1', 'ferry crews');
  await bar(page).getByRole('button', { name: 'Edit ferry-crews' }).click();
  await expect(gist).toHaveValue('Only one did.');
  await gist.fill('Neither did.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('li:has(#note-ferry-crews)')).toContainText('Neither did.');
  await expect(bench(page)).toHaveAttribute('data-ready', '');

  await choose(page, 'p1', 'ferry crews');
  await bar(page).getByRole('button', { name: 'Edit ferry-crews' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('#note-ferry-crews')).toHaveCount(0);
  expect(file()).toBe(before);
});

test('an entity is unmarked, and its record stays', async ({ page }) => {
  await open(page);
  await expect(page.locator('#text a[data-entity="league"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Bench: mark this article' }).click();
  await expect(bench(page).getByText('the record stays')).toBeVisible();
  await bench(page).getByRole('button', { name: 'Unmark Tide League' }).click();
  await expect(page.locator('#text a[data-entity="league"]')).toHaveCount(0);
  expect(file()).not.toMatch(/^ {2}- (?:id: )?league$/m);
  expect(filesLeft()).toEqual(['articles/two-flags.md']);
});

test('a draft is taken out of the drafts, and its page says so', async ({ page }) => {
  await open(page);
  const before = file();
  await meanwhile(page, () => writeFileSync(FILE, before.replace(/^published: .*$/m, '$&\ndraft: true')));
  await expect(page.locator('.meta').first()).toContainText('Draft, not published');
  await page.getByRole('button', { name: 'Bench: mark this article' }).click();
  await bench(page).getByRole('button', { name: 'No draft any more: publish it with the next build' }).click();
  await expect(page.locator('.meta').first()).toContainText('Published 14 September 2026');
  await expect(bench(page).getByRole('status')).toContainText('Taken out of the drafts');
  expect(file()).toBe(before);
});

test('a paragraph is written anew, told what becomes of its number and of a quote', async ({ page }) => {
  await open(page);
  const before = file();
  await choose(page, 'p1', 'ferry crews');
  await bar(page).getByRole('button', { name: 'Text of ¶ 1' }).click();
  const field = page.getByLabel('Its text, Markdown');
  await expect(field).toHaveValue(/^The Tide League has reached Estermark\./);
  const fates = bench(page).getByRole('status').filter({ hasText: '¶' });
  await expect(fates).toHaveText('¶ 1 stays as it is.');
  const text = await field.inputValue();
  await field.fill(`${text.replace('has reached', 'has lately reached')}\n\nNobody saw it *coming*.`);
  await expect(fates).toContainText('It keeps its number, ¶ 1.');
  await expect(fates).toContainText('A new one: ¶ 1a.');
  await expect(
    page.getByLabel('reached: take “has lately reached Estermark” for “has reached Estermark”'),
  ).toBeChecked();
  expect(file()).toBe(before);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#p1a em')).toHaveText('coming', { timeout: 60_000 });
  await expect(page.locator('#p1 :has(+ sup, + a[id^="ref-"])').first()).toBeVisible();
  expect(file()).toContain('quote: "has lately reached Estermark"');
  await expect(bench(page)).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#p1a')).toHaveCount(0);
  expect(file()).toBe(before);
});

test('words are selected by a drag that begins on a linked name, which a press still follows', async ({ page }) => {
  await open(page);
  const mention = page.locator('#p1 a.mention').first();
  const box = await mention.boundingBox();
  if (!box) throw new Error('there is no mention');
  const [x, y] = [box.x + 3, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + box.width + 60, y, { steps: 5 });
  await page.mouse.up();
  const name = ((await mention.textContent()) ?? '').trim();
  expect(await page.evaluate(() => String(getSelection()))).toContain(name.slice(2));
  await expect(bar(page).getByRole('button', { name: 'Claim', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/two-flags\/$/);
  await page.keyboard.press('Escape');
  await mention.click();
  await expect(page.locator('.card:popover-open')).toBeVisible();
});

test('what would not pass the check is said, and nothing is lost', async ({ page }) => {
  await open(page);
  const before = file();
  await choose(page, 'p1', 'ferry crews');
  await bar(page).getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByLabel('The point, the first line in the margin').fill('G');
  await page.getByLabel('The whole note, Markdown').fill('<script>x</script>');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(bench(page).getByRole('alert')).toContainText('<script>');
  await expect(page.getByLabel('The whole note, Markdown')).toHaveValue('<script>x</script>');
  expect(file()).toBe(before);
});

test('a file that another program wrote meanwhile is left as it is', async ({ page }) => {
  await open(page);
  await choose(page, 'p1', 'ferry crews');
  // The page would be loaded again for the change: what is tried is the moment before.
  await page.routeWebSocket(/./, () => {});
  await bar(page).getByRole('button', { name: 'Name of…' }).click();
  await page.getByLabel('Entity: name or id').fill('koor');
  const asked = page.waitForResponse(/_bench\/name/);
  const theirs = `${file()}\nA further paragraph.\n`;
  await page.route(/_bench\/name/, async (route) => {
    writeFileSync(FILE, theirs);
    await route.continue();
  });
  await page.getByRole('button', { name: 'Save' }).click();
  expect((await asked).status()).toBe(409);
  expect(file()).toBe(theirs);
});

test('what was typed is there again when another file was saved meanwhile', async ({ page }) => {
  await open(page);
  await choose(page, 'p1', 'ferry crews');
  await bar(page).getByRole('button', { name: 'Claim', exact: true }).click();
  const note = page.getByLabel('The whole note, Markdown');
  await note.fill('Half a note, and');
  const other = path.join(CONTENT, 'entities/koor.md');
  await meanwhile(page, () => writeFileSync(other, readFileSync(other, 'utf8').replace(/$/, '\nMore of it.\n')));
  await choose(page, 'p1', 'ferry crews');
  await bar(page).getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(note).toHaveValue('Half a note, and');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await choose(page, 'p1', 'ferry crews');
  await bar(page).getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(note).toHaveValue('');
});

test('what is suggested is listed, opened as a form, or suggested no more', async ({ page }) => {
  const before = file();
  const bare = before.replace('\n  - coast-watch\n', '\n');
  await open(page);
  await meanwhile(page, () => writeFileSync(FILE, bare));
  const list = bench(page).getByRole('button', { name: /^Suggestions \(/ });
  await list.click();
  const item = (words: string) => bench(page).getByRole('listitem').filter({ hasText: words });
  await item('Coast Watch Service').getByRole('button', { name: 'Accept: list it' }).click();
  await expect(page.locator('a[data-entity="coast-watch"]').first()).toBeVisible();
  expect(file()).toContain('\n  - coast-watch\n');
  // The list is open again, for the next.
  await expect(item('New Year')).toBeVisible({ timeout: 60_000 });
  await expect(item('Coast Watch Service')).toHaveCount(0);

  await item('New Year').getByRole('button', { name: 'Accept: name of…' }).click();
  await expect(page.getByLabel('Name, as articles print it')).toHaveValue('New Year');
  await page.getByRole('button', { name: 'Cancel' }).click();
  // What was given up opens no list on the next page.
  expect(await page.evaluate(() => sessionStorage.getItem('postil-bench-list'))).toBeNull();
  await list.click();
  await item('New Year').getByRole('button', { name: 'Never' }).click();
  await expect(bench(page).getByRole('status')).toContainText('suggested no more: “New Year”');
  await expect(item('older houses')).toBeVisible({ timeout: 60_000 });
  await expect(item('New Year')).toHaveCount(0);
  expect(readFileSync(path.join(CONTENT, 'suggestions.yaml'), 'utf8')).toBe('never: [New Year]\n');
  await item('older houses').getByRole('button', { name: 'Accept: claim…' }).click();
  await expect(page.getByLabel('The claim in one sentence')).toHaveValue(/^The older houses wait/);
});

test('axe finds nothing wrong with the bench, whatever is open', async ({ page }) => {
  await open(page);
  await meanwhile(page, () => writeFileSync(FILE, file().replace('\n  - coast-watch\n', '\n')));
  const wrong = async () => (await violations(page)).filter((one) => one.includes('postil-bench'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const list of [/^Findings \(/, /^Suggestions \(/, /^Bench: /]) {
      await bench(page).getByRole('button', { name: list }).click();
      await expect(bench(page).getByRole('button', { name: 'Close' })).toBeVisible();
      expect(await wrong()).toEqual([]);
    }
    await bench(page).getByRole('button', { name: 'Edit reached' }).click();
    expect(await wrong()).toEqual([]);
    await bench(page).getByRole('button', { name: 'Cancel' }).click();
  }
});

test('findings lead to their places, and one edit mends what a slip of the keyboard broke', async ({ page }) => {
  const before = file();
  // A warning, with which pages are made: the words are those of another program.
  await open(page);
  await meanwhile(page, () => writeFileSync(FILE, `${before}\nWords of [[another]] program.\n`));
  await bench(page)
    .getByRole('button', { name: /^Findings \([1-9]/ })
    .click();
  const finding = bench(page).getByRole('listitem').filter({ hasText: '[[another]]' });
  await expect(finding).toContainText('Warning');
  await finding.getByRole('button', { name: /show it/ }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Words of [[another]] program.');
  // On a phone the list leaves room for the words to which it leads.
  await page.setViewportSize({ width: 390, height: 844 });
  await finding.getByRole('button', { name: /show it/ }).click();
  const foot = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom);
  const list = await bench(page)
    .getByRole('region', { name: /^Findings/ })
    .boundingBox();
  expect(foot).toBeGreaterThan(0);
  expect(foot).toBeLessThan(list?.y ?? 0);

  // An error, with which none are.
  const broken = file().replace('\n  - coast-watch\n', '\n  - coast-wacth\n');
  await meanwhile(page, () => writeFileSync(FILE, broken));
  await expect(page).toHaveTitle('The content has errors');
  const error = bench(page).getByRole('listitem').filter({ hasText: 'unknown entity "coast-wacth"' });
  await error.getByRole('button', { name: 'Take “coast-watch”' }).click();
  await expect(page.locator('main.article')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  expect(file()).toBe(`${before}\nWords of [[another]] program.\n`);
  await expect(bench(page)).toHaveAttribute('data-ready', '', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveTitle('The content has errors');
  expect(file()).toBe(broken);
});
