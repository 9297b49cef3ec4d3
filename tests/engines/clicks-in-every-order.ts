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
    held?.();
    window.fired = held !== undefined;
    held = undefined;
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
      if (moment !== 'never') expect(await engine().ask('window.fired')).toBe(true);
    });
  });

  test('a click on a noteref while a card is open opens the note in place of the card', async () => {
    await engine().size(500, 800);
    await engine().open(article());
    await clickAsTimerRunsOut('before');
    await until(engine(), open);
    await engine().press('Escape');
    await engine().ask('window.fire()');
    await engine().click('a.ref.key');
    await stays(
      `Boolean(document.querySelector('.note.sheet:popover-open')) && !document.querySelector('.card:popover-open')`,
    );
  });
}
