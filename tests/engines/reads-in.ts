// Over 200 lines because one list of readings is put to three engines.

import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolderOf, ROOT } from '../editions/editions.ts';
import { ARTICLE, COUNT } from '../editions/ordinary/facts.ts';
import { startServer } from '../fixtures/start-server.ts';
import { clicksInEveryOrder } from './clicks-in-every-order.ts';
import { type Engine, FACE, settled, until } from './engine.ts';
import { NOTES_APART } from './notes-apart.ts';
import { COPIED_OTHERWISE, WORDS_ACROSS } from './words-alone.ts';

const ARTIFACTS = path.join(ROOT, '.postil', 'tests', 'engines');
const WIDTHS = [320, 400, 560, 768, 1000, 1151, 1152, 1200, 1366, 1440, 1600, 2000];
const NO_CARD = `!document.querySelector('.card:popover-open')`;
const cardIs = (id: string) => `document.querySelector('.card:popover-open')?.id === 'card-${id}'`;
const MENTION = '#p2 a.mention[href$="/entities/sundby/"]';
/** Inside the window, whole. */
const inWindow = (selector: string) => `(({ top, right, bottom, left }) =>
  top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight + 1)
  (document.querySelector('${selector}').getBoundingClientRect())`;

interface Options {
  /** The driver cannot print. */
  noPrint?: true;
}

/** What a reader does, in an engine that `start` gives; without `start` everything is skipped. */
export function readsIn(name: string, start: (() => Promise<Engine>) | undefined, { noPrint }: Options = {}): void {
  describe.skipIf(!start)(`in ${name}`, { timeout: 90_000 }, () => {
    let engine: Engine;
    let server: ChildProcess;
    let address = '';
    const read = () => engine.open(address + ARTICLE);
    /** What is wrong with the places of the notes once the engine has settled, on a machine that is busy as well. */
    const misplaced = async () => {
      let found = await engine.ask<string[]>(NOTES_APART);
      for (let attempt = 0; attempt < 200 && found.length > 0; attempt++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        found = await engine.ask<string[]>(NOTES_APART);
      }
      return found;
    };
    const clickFor = async (selector: string, expression: string) => {
      await engine.click(selector);
      await until(engine, expression);
    };
    const choose = async (id: string) => {
      await engine.ask(`document.getElementById('${id}').click()`);
    };

    beforeAll(async () => {
      ({ server, address } = await startServer('serve', ['--port', '4460', '--dir', builtFolderOf('ordinary')]));
      engine = await (start as () => Promise<Engine>)();
    }, 60_000);

    afterAll(async () => {
      await engine?.close();
      server.kill();
    });

    test('no two notes overlap and nothing leaves the page: all widths, layers, then and now', async () => {
      await read();
      const wrong: string[] = [];
      for (const width of WIDTHS) {
        const real = await engine.size(width, 900);
        for (const layer of ['key', 'all', 'none']) {
          for (const as of ['then', 'now']) {
            await choose(`notes-${layer}`);
            await choose(`as-${as}`);
            const found = await misplaced();
            wrong.push(...found.map((what) => `${real} px, ${layer}, ${as}: ${what}`));
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    test('nor with a note open, with larger text, or with text twice as large', async () => {
      const wrong: string[] = [];
      for (const width of [1152, 1366, 1800]) {
        await engine.size(width, 900);
        await read();
        await choose('notes-all');
        for (const [text, set] of [
          ['normal', ''],
          ['larger', `document.documentElement.dataset.size = 'larger'`],
          ['twice', `document.documentElement.style.fontSize = '200%'`],
        ]) {
          if (set) await engine.ask(set);
          for (const number of [3, 12, COUNT.notes - 1]) {
            const note = `document.querySelectorAll('.note')[${number}]`;
            await engine.ask(`${note}.classList.add('open')`);
            const found = await misplaced();
            wrong.push(...found.map((what) => `${width} px, ${text}, open ${number}: ${what}`));
            await engine.ask(`${note}.classList.remove('open')`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    test('a card opens by hover and by click, stands in the window, and Escape gives the focus back', async () => {
      await engine.size(1366, 800);
      await read();
      await engine.hover(MENTION);
      await until(engine, cardIs('sundby'));
      expect(await engine.ask(inWindow('.card:popover-open'))).toBe(true);
      await engine.press('Escape');
      await until(engine, NO_CARD);
      await read();
      await clickFor(MENTION, cardIs('sundby'));
      await until(engine, `document.querySelector('.card:popover-open').contains(document.activeElement)`);
      await engine.press('Escape');
      await until(engine, `${NO_CARD} && document.activeElement?.matches('${MENTION}')`);
    });

    clicksInEveryOrder(
      () => engine,
      () => address + ARTICLE,
      'sundby',
    );

    test('a card opens by the keyboard alone', async () => {
      await read();
      await engine.ask(`document.querySelector('${MENTION}').focus()`);
      await engine.press('Enter');
      await until(engine, cardIs('sundby'));
      await engine.press('Escape');
      await until(engine, `${NO_CARD} && document.activeElement?.matches('${MENTION}')`);
    });

    test('a note opens in the margin, and Escape closes it', async () => {
      await engine.size(1366, 800);
      await read();
      const whole = `document.querySelector('.note.key > .more').checkVisibility()`;
      expect(await engine.ask(whole)).toBe(false);
      await clickFor('a.ref.key', whole);
      await engine.press('Escape');
      await until(engine, `document.activeElement?.matches('a.ref.key') && !document.querySelector('.note.open')`);
    });

    test('on a narrow window a note opens as a sheet at the bottom, text unmoved, and Escape closes it', async () => {
      await engine.size(400, 800);
      await read();
      await engine.ask(`document.querySelector('a.ref.key').scrollIntoView({ block: 'center', behavior: 'instant' })`);
      const place = `document.querySelector('a.ref.key').getBoundingClientRect().top`;
      const before = await settled(engine, place);
      await clickFor('a.ref.key', `document.querySelector('.note.sheet:popover-open')`);
      await until(engine, inWindow('.note.sheet'));
      expect(
        await engine.ask(`innerHeight - document.querySelector('.note.sheet').getBoundingClientRect().bottom`),
      ).toBeLessThan(2);
      expect(Math.abs((await engine.ask<number>(place)) - before)).toBeLessThan(1);
      await engine.press('Escape');
      await until(engine, `!document.querySelector('.note.sheet') && document.activeElement?.matches('a.ref.key')`);
    });

    test('numbers are no words: paragraphs are copied without them, words are found and linked across them', async () => {
      await engine.size(1000, 800);
      await read();
      expect(await engine.ask<string[]>(COPIED_OTHERWISE)).toEqual([]);
      const words = await engine.ask<string>(WORDS_ACROSS);
      await engine.ask(`getSelection().removeAllRanges()`);
      expect([words, await engine.ask(`window.find(${JSON.stringify(words)})`)]).toEqual([words, true]);
      await engine.open(`${address}${ARTICLE}?x#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`);
      await until(engine, 'scrollY > 0');
    });

    test('a search finds a leader under another spelling', async () => {
      await engine.size(1000, 800);
      await engine.open(`${address}search/?q=Mahzary`);
      await until(engine, `document.querySelector('main a[href*="/entities/mahzari/"]')?.checkVisibility()`);
    });

    test('the reading face comes', async () => {
      await engine.open(`${address}about/`);
      await until(engine, FACE);
    });

    test.skipIf(noPrint)('the article prints to a PDF', async () => {
      mkdirSync(ARTIFACTS, { recursive: true });
      const file = path.join(ARTIFACTS, `${name.toLowerCase()}.pdf`);
      await read();
      await engine.print(file);
      expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
      expect(readFileSync(file).length).toBeGreaterThan(50_000);
    });
  });
}
