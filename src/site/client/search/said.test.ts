import { expect, test } from 'vitest';
import { said } from './said.ts';

const FAMILY = '👨‍👩‍👧';

const CASES: [string, query: string, shown: string][] = [
  ['short', 'mullah omar', 'mullah omar'],
  ['of the longest length', 'x'.repeat(60), 'x'.repeat(60)],
  ['longer', 'x'.repeat(61), `${'x'.repeat(60)} …`],
  ['of emoji', '😀'.repeat(61), `${'😀'.repeat(60)} …`],
  ['of few emoji that are many code points', FAMILY.repeat(20), FAMILY.repeat(20)],
  ['with an emoji of several people at its end', `${'x'.repeat(59)}${FAMILY}y`, `${'x'.repeat(59)}${FAMILY} …`],
  ['with a flag at its end', `${'x'.repeat(59)}🇵🇰🇦🇫`, `${'x'.repeat(59)}🇵🇰 …`],
  ['with marks on its last letter', `${'x'.repeat(59)}n̄̃xx`, `${'x'.repeat(59)}n̄̃ …`],
];
test.each(CASES)('a query %s is said back without cutting a character', (_, query, shown) => {
  expect(said(query)).toBe(shown);
});
