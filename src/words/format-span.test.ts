import { afterEach, expect, test } from 'vitest';
import { LOCALE } from './en/locale.ts';
import { formatSpan } from './format-span.ts';

const { formats } = LOCALE;
afterEach(() => {
  LOCALE.formats = formats;
});

test.each([
  ['en-GB', '2014-09-26', '2014-10-14', '26 September', '14 October 2014', 'day'],
  ['en-GB', '2014-10-14', '2014-10-16', '14', '16 October 2014', 'day'],
  ['en-GB', '2014-12-30', '2015-01-02', '30 December 2014', '2 January 2015', 'day'],
  ['en-GB', '2014-10-14', '2014-10-14', '14 October 2014', undefined, 'day'],
  ['en-GB', '2014-10', '2014-10-14', 'October 2014', '14 October 2014', 'month'],
  ['en-GB', '2014', '2015-01', '2014', 'January 2015', 'year'],
  ['de', '2014-09-26', '2014-10-14', '26. September', '14. Oktober 2014', 'day'],
  ['de', '2014-10-14', '2014-10-16', '14.', '16. Oktober 2014', 'day'],
  ['fr-FR', '2014-09-26', '2014-10-14', '26 septembre', '14 octobre 2014', 'day'],
  ['es-ES', '2014-09-26', '2014-10-14', '26 de septiembre', '14 de octubre de 2014', 'day'],
  ['zh-Hans', '2014-09-26', '2014-10-14', '2014年9月26日', '2014年10月14日', 'day'],
  ['ja-JP', '2014-09-26', '2014-10-14', '2014年9月26日', '2014年10月14日', 'day'],
  ['ja-JP', '2014', '2014-11', '2014年', '2014年11月', 'year'],
])('%s: %s to %s', (locale, from, to, start, end, precision) => {
  LOCALE.formats = locale;
  expect(formatSpan(from, to)).toEqual({ from: start, ...(end && { to: end }), precision });
});
