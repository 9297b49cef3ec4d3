import { afterEach, expect, test } from 'vitest';
import { LOCALE } from './en/locale.ts';
import { formatSpanInYear } from './format-span-in-year.ts';

const { formats } = LOCALE;
afterEach(() => {
  LOCALE.formats = formats;
});

test.each([
  ['en-GB', '2015-01-10', '2015-01-26', '10 – 26 January'],
  ['en-GB', '2014-09-26', '2014-10-14', '26 September – 14 October'],
  ['en-GB', '2007-03', '2007-04', 'March – April'],
  ['en-GB', '2007', '2007-04', 'April'],
  ['fr-FR', '2015-01-10', '2015-01-26', '10 – 26 janvier'],
  ['de-DE', '2015-01-10', '2015-01-26', '10. – 26. Januar'],
  ['ja-JP', '2015-01-10', '2015-01-26', '1月10日 – 1月26日'],
  ['zh-Hans-CN', '2015-01-10', '2015-01-26', '1月10日 – 1月26日'],
])('%s: %s to %s', (locale, from, to, said) => {
  LOCALE.formats = locale;
  expect(formatSpanInYear(from, to)).toBe(said);
});
