import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSelector } from './least-selector.ts';
import { matchQuote } from './match-quote.ts';

const texts = ['He fled, and he hid. They say it was he who fled.', 'He fled, and he hid.', 'Same.', 'Same.'];

test.each([
  ['words that stand once', 0, 'They say', {}],
  ['words told apart by what follows', 0, 'it', {}],
  ['the last word before', 0, 'he who', {}],
  ['two of the same in one paragraph', 0, 'fled', { prefix: 'who' }, 44],
])('%s', (_name, index, exact, context, from = 0) => {
  const start = (texts[index] as string).indexOf(exact, from);
  const selector = leastSelector(texts, index, { start, end: start + exact.length });
  expect(selector).toMatchObject({ exact, ...context });
  expect(texts.flatMap((text) => matchQuote(text, selector as never))).toHaveLength(1);
});

test('paragraphs that are the same tell nothing apart', () => {
  expect(leastSelector(texts, 2, { start: 0, end: 4 })).toBeUndefined();
});

test('what is found fits its place alone, in texts of few words', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c.', 'd’s'), { minLength: 1, maxLength: 14 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (all, which, at) => {
      const index = which % all.length;
      const words = [...(all[index] as string).matchAll(/\S+/g)];
      const { 0: word, index: start } = words[at % words.length] as RegExpExecArray;
      const selector = leastSelector(all, index, { start, end: start + word.length });
      if (!selector) return;
      const places = all.flatMap((one, block) => matchQuote(one, selector).map((range) => ({ ...range, block })));
      expect(places).toEqual([{ block: index, start, end: start + word.length }]);
    }),
    { numRuns: 500 },
  );
});
