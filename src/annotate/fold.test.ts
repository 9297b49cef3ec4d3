import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['quotes of other languages', '„a“ «b» ‚c‘ ‹d› 「e」『f』', `"a" "b" 'c' 'd' "e"'f'`],
  ['single quotes', '‘a’ aʼb', "'a' a'b"],
  ['double quotes', '“a”', '"a"'],
  ['hyphens and the en dash', 'a‐b‑c–d', 'a-b-c-d'],
  ['spaces that do not break', 'a\u00a0b\u202fc', 'a b c'],
  ['an em dash stays', 'a—b', 'a—b'],
  ['letters stay', 'Éé İ ß 🧭', 'Éé İ ß 🧭'],
])('%s', (_name, text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text)).toHaveLength(text.length);
});
