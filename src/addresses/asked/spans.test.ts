import { describe, expect, test } from 'vitest';
import { formatSpans, parseSpans, spanNumbers } from './spans.ts';

describe('paragraphs that a fragment names', () => {
  test.each([
    ['p4', 'p4'],
    ['P4', 'p4'],
    ['p4a', 'p4a'],
    ['¶ 4', 'p4'],
    ['para-4', 'p4'],
    ['4', 'p4'],
    ['p04', 'p4'],
    ['f2', 'f2'],
    ['p4-p6', 'p4-p6'],
    ['p4–6', 'p4-p6'],
    ['4-6', 'p4-p6'],
    ['p4a-p6b', 'p4a-p6b'],
    ['p2,p9', 'p2,p9'],
    ['p2, p4-p6', 'p2,p4-p6'],
    ['p-4', 'p4'],
  ])('%s', (fragment, spans) => expect(formatSpans(parseSpans(fragment) ?? [])).toBe(spans));

  test.each(['', 'section-roads', 'note-p4', 'p4-p6-p8', 'p4-f6', 'f1-f2', 'four', 'p4-x', 'ref-3'])(
    'none in "%s"',
    (fragment) => expect(parseSpans(fragment)).toBeUndefined(),
  );
});

test('in a citation', () => {
  expect(spanNumbers(parseSpans('p2,p4-p6') ?? [])).toBe('2, 4–6');
});
