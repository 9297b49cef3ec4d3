import type { PrintedText } from '../../model/edition.ts';

/** How many characters of context a selector carries on each side, and how many at most to tell like places apart. */
const CONTEXT = 32;
const MOST = 2_048;

/** The words of a place with so much before and behind them that the text has them but once. */
function quoteAt(text: string, start: number, end: number) {
  const exact = text.slice(start, end);
  for (let context = CONTEXT; ; context *= 2) {
    const prefix = text.slice(Math.max(0, start - context), start);
    const suffix = text.slice(end, end + context);
    const whole = `${prefix}${exact}${suffix}`;
    const once = text.indexOf(whole) === text.lastIndexOf(whole);
    if (once || context >= MOST) return { type: 'TextQuoteSelector', exact, prefix, suffix };
  }
}

/**
 * What finds a place again, each by itself: the words with what is around them, their offsets in the text of the
 * element, and their paragraph with the offsets in it. The text is the `textContent` of the element it was printed in.
 */
export function selectorsOf({ text, places }: PrintedText, paragraph: string, start: number, end: number): object[] {
  const from = places.get(paragraph)?.start ?? 0;
  return [
    quoteAt(text, start, end),
    { type: 'TextPositionSelector', start, end },
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: paragraph,
      refinedBy: { type: 'TextPositionSelector', start: start - from, end: end - from },
    },
  ];
}
