import { describe, expect, test } from 'vitest';
import { type Engine, until } from './engine.ts';

/** Of a hover that opens a card after half a second. */
const OPEN_AFTER = 500;

/** In the page: the timer of the hover waits until `window.fire` is called, instead of half a second. */
const HOLD = `(() => {
  const [set, clear] = [window.setTimeout, window.clearTimeout];
  let held;
  window.setTimeout = (run, delay, ...rest) => {
    if (delay !== ${OPEN_AFTER}) return set(run, delay, ...rest);
    held = () => run(...rest);
    return -1;
  };
  window.clearTimeout = (timer) => {
    if (timer === -1) held = undefined;
    else clear(timer);
  };
  window.hovers = () => held !== undefined;
  window.fire = () => {
    const run = held;
    held = undefined;
    window.fired = run !== undefined;
    run?.();
  };
})()`;

/** When the half second may be over: before the press, just before the page hears of a step of the click, or never. */
const MOMENTS = ['before', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'never'] as const;

/**
 * Tests that a click on a mention in the second paragraph, and one on a noteref while a card is open, are never lost,
 * whenever the timer of the hover runs out.
 */
export function clicksInEveryOrder(engine: () => Engine, article: () => string, entity: string): void {
  const mention = `#p2 a.mention[href$="/entities/${entity}/"]`;
  const open = `document.querySelector('.card:popover-open')?.id === 'card-${entity}'`;
  const clickAsTimerRunsOut = async (moment: (typeof MOMENTS)[number]) => {
    await engine().ask(HOLD);
    // From elsewhere: of a pointer that is there already the page hears nothing.
    await engine().hover('.deck');
    await engine().hover(mention);
    // An engine may come back before the page has heard of the hover.
    await until(engine(), 'window.hovers()');
    if (moment === 'before') await engine().ask('window.fire()');
    else if (moment !== 'never') {
      await engine().ask(`window.addEventListener('${moment}', () => window.fire(), { capture: true, once: true })`);
    }
    await engine().button('down');
    await engine().button('up');
  };
  /** What a click did is there, and still is when all that it may have set off has run. */
  const stays = async (expression: string) => {
    await until(engine(), expression);
    await new Promise((resolve) => setTimeout(resolve, OPEN_AFTER));
    expect(await engine().ask(expression)).toBe(true);
  };

  describe.each(MOMENTS)('a click is not lost when the hover is over: %s', (moment) => {
    test('on a mention', async () => {
      await engine().size(1366, 800);
      await engine().open(article());
      await clickAsTimerRunsOut(moment);
      await stays(`${open} && document.querySelector('.card:popover-open').contains(document.activeElement)`);
      // From the press on it is no rest any more.
      const ran = moment === 'before' || moment === 'pointerdown';
      if (moment !== 'never') expect(await engine().ask('window.fired')).toBe(ran);
    });
  });

  const sheet = `document.querySelector('.note.sheet:popover-open')`;
  const menu = `document.querySelector('.link-menu:popover-open')`;

  test('a pointer that rests opens no card after a key, and none over a menu', async () => {
    await engine().size(1366, 800);
    await engine().open(article());
    await engine().ask(HOLD);
    await engine().hover('.deck');
    await engine().hover(mention);
    await until(engine(), 'window.hovers()');
    await engine().press('Tab');
    await until(engine(), '!window.hovers()');
    await engine().click('#p2 .num');
    await until(engine(), menu);
    await engine().hover(mention);
    await until(engine(), 'window.hovers()');
    await engine().ask('window.fire()');
    await stays(`${menu} && !document.querySelector('.card:popover-open')`);
  });

  test('a click on a noteref opens its note: beside a card, and beside the note itself', async () => {
    await engine().size(500, 800);
    await engine().open(article());
    await clickAsTimerRunsOut('never');
    await until(engine(), open);
    await engine().click('a.ref.key');
    await stays(`${sheet} && !document.querySelector('.card:popover-open')`);
    await engine().click('a.ref.key');
    await stays(`${sheet} && ${sheet}.contains(document.activeElement)`);
    await engine().press('Escape');
    await until(engine(), `!document.querySelector('.sheet') && !history.state?.sheet`);
  });

  test('a click beside a sheet opens the menu of a number, and follows a link', async () => {
    await engine().size(500, 800);
    await engine().open(article());
    // Where the sheet does not cover it.
    await engine().ask(`document.querySelector('#p1').scrollIntoView()`);
    await engine().click('a.ref.key');
    await until(engine(), `${sheet} && history.state?.sheet`);
    await engine().click('#p1 .num');
    await stays(`${menu} && location.hash === '#p1' && !history.state?.sheet`);
    await engine().press('Escape');
    await engine().click('a.ref.key');
    await until(engine(), `${sheet} && history.state?.sheet`);
    await engine().click('.site a');
    await stays(`document.querySelector('main') && !document.querySelector('.article')`);
  });
}
