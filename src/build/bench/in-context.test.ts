import { expect, test } from 'vitest';
import { inContext } from './in-context.ts';

const LONG = 'and so on '.repeat(10);

test.each<[string, string, string, string]>([
  ['all that there is', 'The ', ', who came.', 'The [Guild], who came.'],
  ['nothing', '', '', '[Guild]'],
  ['whole words before it', `${LONG}of the `, '', `… ${'and so on '.repeat(5)}of the [Guild]`],
  ['whole words after it', '', ` of ${LONG}`, `[Guild] of ${'and so on '.repeat(5)}and …`],
  ['no word that has no end', 'x'.repeat(100), 'x'.repeat(100), '…[Guild]…'],
])('what stands around words: %s', (_name, before, after, expected) => {
  const text = `${before}Guild${after}`;
  const told = inContext(text, { start: before.length, end: before.length + 5 });
  expect(`${told.before}[${told.words}]${told.after}`).toBe(expected);
});
