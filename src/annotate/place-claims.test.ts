import { expect, test } from 'vitest';
import { claimOf } from '../../tests/fixtures/claim-of.ts';
import { locate } from '../../tests/fixtures/locate.ts';
import { placeClaims } from './place-claims.ts';

const TEXT = { texts: ['A red door and a red wall.', 'A blue door.', ''], others: [], follow: () => undefined };

test.each<[string, Parameters<typeof claimOf>[0], [number, number, number]]>([
  ['in the first paragraph', { quote: 'red wall' }, [0, 17, 25]],
  ['in the second', { quote: 'blue' }, [1, 2, 6]],
  ['at offset 0', { quote: 'A red' }, [0, 0, 5]],
  ['told apart by its prefix', { quote: 'red', prefix: 'and a' }, [0, 17, 20]],
  ['told apart by its suffix', { quote: 'door', suffix: '.' }, [1, 7, 11]],
])('a quote %s', (_name, fields, [block, start, end]) => {
  const { placed, findings } = placeClaims([claimOf(fields)], TEXT, locate);
  expect(placed).toMatchObject([{ block, start, end }]);
  expect(findings).toEqual([]);
});

test.each([
  ['absent', { quote: 'green roof' }, 'quote-absent', 'copy the words from one paragraph'],
  ['nearly right', { quote: 'blu door' }, 'quote-absent', 'did you mean "blue door"?'],
  [
    'elsewhere than its prefix says',
    { quote: 'blue', prefix: 'red' },
    'quote-absent',
    'mend the prefix and the suffix',
  ],
  ['over two paragraphs', { quote: 'wall. A blue' }, 'quote-misplaced', 'quote words of one paragraph'],
  ['twice in a paragraph', { quote: 'red' }, 'quote-ambiguous', '"prefix:" or "suffix:"'],
  ['in two paragraphs', { quote: 'door' }, 'quote-ambiguous', ''],
])('a quote that stands %s', (_name, fields, rule, fix) => {
  const { placed, findings } = placeClaims(
    [claimOf({ quote: 'wall' }), claimOf({ id: 'two', ...fields })],
    TEXT,
    locate,
  );
  expect(placed).toHaveLength(1);
  expect(findings).toMatchObject([{ rule, file: 'claims.1.quote' }]);
  expect(findings[0]?.fix).toContain(fix);
});

test('an ambiguous quote is counted', () => {
  const { findings } = placeClaims([claimOf({ quote: 'A' }), claimOf({ id: 'b', quote: 'o' })], TEXT, locate);
  expect(findings.map(({ message }) => message)).toEqual([
    'the quote "A" occurs 2 times',
    'the quote "o" occurs 4 times',
  ]);
});

test('an id used twice', () => {
  const { findings } = placeClaims([claimOf({ quote: 'wall' }), claimOf({ quote: 'blue' })], TEXT, locate);
  expect(findings).toMatchObject([{ rule: 'duplicate-claim-id', file: 'claims.1.id' }]);
});
