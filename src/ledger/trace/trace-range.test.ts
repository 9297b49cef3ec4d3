import { expect, test } from 'vitest';
import { traceRange } from './trace-range.ts';

const WAS = 'Two groups announced in October that they had sworn loyalty to Baghdadi, who calls himself caliph.';

/** The words in `now` that those of `quote` in `was` have become. */
function followed(quote: string, now: string, was = WAS): string | undefined {
  const start = was.indexOf(quote);
  const place = traceRange(was, { start, end: start + quote.length }, now);
  return place && now.slice(place.start, place.end);
}

test.each<[string, string, string, string | undefined]>([
  ['nothing edited', 'sworn loyalty', WAS, 'sworn loyalty'],
  ['a word of them replaced', 'had sworn loyalty', WAS.replace('sworn', 'pledged'), 'had pledged loyalty'],
  [
    'the first word replaced',
    'announced in October',
    WAS.replace('announced', 'let it be known'),
    'let it be known in October',
  ],
  ['the last word replaced', 'announced in October', WAS.replace('October', 'the autumn'), 'announced in the autumn'],
  [
    'all of them replaced',
    'announced in October',
    WAS.replace('announced in October', 'said last month'),
    'said last month',
  ],
  ['words put between', 'sworn loyalty', WAS.replace('sworn', 'sworn their full'), 'sworn their full loyalty'],
  ['words put before', 'announced in October', `Some say that ${WAS}`, 'announced in October'],
  [
    'words put before and after',
    'calls himself caliph',
    WAS.replace('who', 'a man who now').replace('.', ', and rules.'),
    'calls himself caliph',
  ],
  ['a capital', 'Two groups', `In June t${WAS.slice(1)}`, 'two groups'],
  [
    'taken out',
    'who calls himself caliph',
    'Two groups announced in October that they had sworn loyalty to Baghdadi.',
    undefined,
  ],
  [
    'the rest taken out',
    'who calls himself caliph',
    'There is one who calls himself a caliph.',
    'who calls himself a caliph',
  ],
  [
    'a sentence put into them',
    'sworn loyalty',
    WAS.replace('sworn', 'sworn. This was in a year of many oaths, and few of them were kept for long. Their'),
    undefined,
  ],
  ['nothing left', 'sworn loyalty', 'Prices rose by a third.', undefined],
])('%s', (_name, quote, now, expected) => {
  expect(followed(quote, now)).toBe(expected);
});

test('Chinese, character by character', () => {
  expect(followed('已经关闭了三天', '城市的主要道路已经关闭了四天。', '城市的道路已经关闭了三天。')).toBe(
    '已经关闭了四天',
  );
});
