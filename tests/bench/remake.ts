// Over 200 lines: a person at the bench, from the first name to the last claim.
/**
 * `node tests/bench/remake.ts [ARTICLE [CONTENT]] [--go-on]`: makes the marks of the shipped article, or of another,
 * anew through the bench, on its bare text, as a person does: by pointing and typing. Says how many actions that took,
 * and whether the article is rendered as before. It takes a quarter of an hour on an idle machine.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { parse, parseDocument } from 'yaml';
import { addresses } from '../../src/addresses/site.ts';
import { buildEdition } from '../../src/build/edition.ts';
import { publicFolderOf } from '../../src/build/public-folder.ts';
import { splitFrontmatter } from '../../src/edit/edit-frontmatter.ts';
import type { Article } from '../../src/model/edition.ts';
import { readContent } from '../../src/read/files/read-content.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { startServer } from '../fixtures/start-server.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const [ARTICLE = 'isil-in-pakistan', FROM = 'content'] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const ORIGINAL = path.join(ROOT, FROM);
/** Whether it goes on where it was stopped. */
const GO_ON = process.argv.includes('--go-on');
const FOLDER = path.join(ROOT, '.postil/tests/remake');
const CONTENT = path.join(FOLDER, 'content');
const FILE = path.join(CONTENT, 'articles', `${ARTICLE}.md`);
const PORT = '4521';

interface Citation {
  id: string;
  says?: string;
  locator?: string;
}
type Works = (string | Citation)[];
interface Claim extends Record<string, unknown> {
  id: string;
  quote: string;
  claim: string;
  kind: string;
  rating?: string;
  gist: string;
  note: string;
  known?: string;
  works?: Works;
  since?: { on: string; text: string; works: Works }[];
  key?: boolean;
}

async function articleIn(folder: string): Promise<Article> {
  // What was published of the notes is not asked for while there are none.
  const { addresses: _, ...content } = await readContent(folder, publicFolderOf(folder));
  const options = { addresses: addresses('/'), frozenLedgers: false, drafts: true };
  const { edition, findings } = buildEdition(content, options);
  const article = edition?.articleById.get(ARTICLE);
  if (!article) throw new Error(findings.map(({ message }) => message).join('\n'));
  return article;
}

const started = Date.now();
if (!GO_ON) {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(ORIGINAL, CONTENT, { recursive: true });
  // Nothing leads to the notes while there are none.
  for (const name of ['addresses.txt', 'withdrawn.yaml']) rmSync(path.join(CONTENT, name), { force: true });
}
const before = await articleIn(ORIGINAL);
const written = readFileSync(path.join(ORIGINAL, 'articles', `${ARTICLE}.md`), 'utf8');
const { open, yaml, rest } = splitFrontmatter(written);
const { claims, ...fields } = parse(yaml) as { claims: Claim[] } & Record<string, unknown>;
/** What rests on marks, and stands again once they are made. */
const RESTS = ['corrections', 'pictures'];
const bare = parseDocument(yaml);
for (const field of ['entities', 'claims', ...RESTS]) bare.delete(field);
if (!GO_ON) writeFileSync(FILE, open + bare.toString() + rest);

const { SITE_URL: _, CI: __, ...env } = process.env;
const { server, address } = await startServer('dev', ['--port', PORT, '--content', CONTENT], env);
const browser = await chromium.launch(await findBrowser());
const page: Page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
page.setDefaultTimeout(120_000);
const bench = page.locator('#postil-bench');

let actions = 0;
/** One thing that a person does with the pointer, or a key that is no typing. */
async function act(what: Promise<unknown>): Promise<void> {
  actions += 1;
  await what;
}

/** Selects words with the pointer, from their head to their foot. */
async function select({ paragraph, start, end }: { paragraph: string; start: number; end: number }): Promise<void> {
  const text = before.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
  const folded = page.locator(`details:not([open]):has(#${paragraph}) > summary`);
  if (await folded.count()) await act(folded.click());
  const [from, to] = await page.evaluate(
    ([id, words, at]) => {
      const element = document.getElementById(id as string) as HTMLElement;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      // The numbers of notes and of the paragraph are no words of it.
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (!node.parentElement?.closest('sup, .number, [data-note], .permalink')) nodes.push(node);
      }
      const all = nodes.map(({ data }) => data).join('');
      const spots = [
        ...all.matchAll(
          new RegExp((words as string).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'g'),
        ),
      ];
      const spot = spots[at as number];
      if (!spot) throw new Error(`no words "${words}" in ${id}: ${all}`);
      const place = (offset: number, atEnd: boolean): [number, number] => {
        let left = offset;
        for (const node of nodes) {
          if (left < node.length || (atEnd && left === node.length)) {
            const range = document.createRange();
            range.setStart(node, atEnd ? left - 1 : left);
            range.setEnd(node, atEnd ? left : left + 1);
            const rects = [...range.getClientRects()];
            const rect = (atEnd ? rects.at(-1) : rects[0]) as DOMRect;
            return [atEnd ? rect.right - 0.5 : rect.left + 0.5, rect.top + rect.height / 2];
          }
          left -= node.length;
        }
        throw new Error('no place');
      };
      scrollBy({ top: place(spot.index, false)[1] - 300, behavior: 'instant' });
      return [place(spot.index, false), place(spot.index + spot[0].length, true)];
    },
    [paragraph, text.slice(start, end), text.slice(0, start).split(text.slice(start, end)).length - 1] as const,
  );
  await page.mouse.move(...(from as [number, number]));
  await page.mouse.down();
  await page.mouse.move(...(to as [number, number]), { steps: 4 });
  await page.mouse.up();
}

const button = (name: string | RegExp) =>
  bench.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

/** Selects words and presses a button of the bar beside them; once more if the page was still at work. */
async function mark(spot: Parameters<typeof select>[0], what: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    await act(select(spot));
    const isThere = await button(what)
      .waitFor({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
    if (isThere || attempt > 3) break;
  }
  await act(button(what).click());
}

/** Sends the form, and waits for the page that shows what was done. */
async function save(): Promise<void> {
  const loaded = page.waitForEvent('load', { timeout: 120_000 });
  const wrong = bench.getByRole('alert').filter({ hasText: /\S/ }).waitFor({ timeout: 120_000 });
  await act(button('Save').click());
  const why = await Promise.race([loaded.then(() => ''), wrong.then(() => bench.getByRole('alert').textContent())]);
  if (why) throw new Error(why);
  await page.locator('#postil-bench[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
}

const counts: Record<string, number[]> = {};
async function counted(sort: string, work: () => Promise<void>): Promise<void> {
  actions = 0;
  await work();
  counts[sort] = [...(counts[sort] ?? []), actions];
}

const isAt = (a: { paragraph: string; start: number }, b: { paragraph: string; start: number }) =>
  a.paragraph === b.paragraph && a.start === b.start;

/** Makes words of the text the name of an entity, in every place where they are. */
async function nameAt(spot: Article['mentions'][number]): Promise<void> {
  await mark(spot, 'Name of…');
  await bench.getByLabel('Entity: name or id').fill(spot.entity);
  await bench.getByRole('radio').first().waitFor();
  await save();
}

async function citations(works: Works, label: string): Promise<void> {
  const field = bench.getByLabel(label).last();
  for (const work of works) {
    const { id, says, locator } = typeof work === 'string' ? { id: work, says: undefined, locator: undefined } : work;
    await field.fill(id);
    await field.press('Enter');
    if (says) await bench.getByLabel(`What it says, in a sentence: ${id}`).last().fill(says);
    if (locator) await bench.getByLabel(`Where in it: ${id}`).last().fill(locator);
  }
}

const WORKS = 'Add a work: id, words of its title, or a pasted citation';

async function claimAt(claim: Claim, spot: { paragraph: string; start: number; end: number }): Promise<void> {
  await mark(spot, claim.rating ? 'Claim' : 'Note');
  const field = (label: string) =>
    bench.locator(`label:has(> span:text-is("${label}")) > :is(input, select, textarea)`);
  await field('The claim in one sentence').fill(claim.claim.trim());
  await field('Kind').selectOption(claim.kind);
  await field('Rating').selectOption(claim.rating ?? '-');
  await bench.getByLabel('The point, the first line in the margin').fill(claim.gist);
  await field('The whole note, Markdown').fill(claim.note);
  if (claim.known !== undefined) await field('Known: then, or the date').fill(String(claim.known));
  await citations(claim.works ?? [], WORKS);
  await bench.getByLabel(/^Its name in addresses/).fill(claim.id);
  if (claim.key) await field('Among the key notes').press('Space');
  for (const [index, fact] of (claim.since ?? []).entries()) {
    // Empty fields for one more are always there, behind those that are written in.
    const later = bench.getByRole('group', { name: 'What came out later' }).nth(index);
    await later.getByLabel(/^When: /).fill(String(fact.on));
    await later.getByLabel('In one or two sentences').fill(fact.text.trim());
    const works = later.getByLabel(WORKS.replace('a work', 'a work behind it'));
    for (const work of fact.works) {
      const { id, says } = typeof work === 'string' ? { id: work, says: undefined } : work;
      await works.fill(id);
      await works.press('Enter');
      if (says) await later.getByLabel(`What it says, in a sentence: ${id}`).fill(says);
    }
  }
  await save();
}

try {
  await page.goto(`${address}articles/${ARTICLE}/`);
  await page.locator('#postil-bench[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
  const names = new Set<string>();
  let now: Article | undefined;
  // The line under the title last: it is folded in, and most of its names are marked by then.
  const inCredit = ({ paragraph }: { paragraph: string }) => Number(paragraph === 'credit');
  for (const mention of [...before.mentions].sort((a, b) => inCredit(a) - inCredit(b))) {
    now ??= await articleIn(CONTENT);
    if (now.mentions.some((one) => isAt(one, mention) && one.entity === mention.entity)) continue;
    const first = !names.has(mention.entity);
    names.add(mention.entity);
    await counted(first ? 'first mention' : 'further wording', () => nameAt(mention));
    now = undefined;
    console.log(`${mention.entity} ${mention.paragraph} ${actions}`);
  }
  const there = new Set((await articleIn(CONTENT)).claims.map(({ id }) => id));
  for (const claim of claims) {
    if (there.has(claim.id)) continue;
    const spot = before.claims.find(({ id }) => id === claim.id);
    if (!spot) throw new Error(`no claim ${claim.id}`);
    const later = claim.since?.length ?? 0;
    await counted(later > 0 ? `claim with ${later} later` : 'claim', () => claimAt(claim, spot));
    console.log(`${claim.id} ${actions}`);
  }
  const parts = splitFrontmatter(readFileSync(FILE, 'utf8'));
  const whole = parseDocument(parts.yaml);
  for (const field of RESTS) if (fields[field] !== undefined) whole.set(field, fields[field]);
  writeFileSync(FILE, parts.open + whole.toString() + parts.rest);
  const after = await articleIn(CONTENT);
  const same = (['credit', 'body', 'notes', 'style'] as const).filter((name) => after.html[name] === before.html[name]);
  for (const [sort, all] of Object.entries(counts)) {
    console.log(
      `${sort}: ${all.length}, actions at most ${Math.max(...all)}, in all ${all.reduce((a, b) => a + b, 0)}`,
    );
  }
  console.log(`rendered as before: ${same.join(', ')} of credit, body, notes, style`);
  console.log(`${Math.round((Date.now() - started) / 1000)} s`);
  if (same.length < 4) process.exitCode = 1;
} catch (error) {
  await page.screenshot({ path: path.join(FOLDER, 'failed.png') });
  throw error;
} finally {
  await browser.close();
  server.kill();
}
