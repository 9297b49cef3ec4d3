import { expect, test } from 'vitest';
import { isVisible } from './is-visible.ts';

test.each(['a', '7', '.', '…', '漢', '🧭', 'ｰ', '\uE000'])('"%s" is seen', (text) => {
  expect(isVisible(text)).toBe(true);
});

test.each(['', ' ', '\u00A0', '\t\n', '\u3000', '\u200B\u200D', '\u2800', '\u3164', '\u0301', '\u00AD', '\u{E0041}'])(
  '%j is not',
  (text) => {
    expect(isVisible(text)).toBe(false);
  },
);
