import { expect, test } from 'vitest';
import { formatSpanVersions, parseSpanVersions } from './span-version.ts';

test.each([
  'p4.13mnx2z',
  'p4.13mnx2z.120.154',
  'p4.13mnx2z-p6.5bv8',
  'p4.13mnx2z.120-p6.5bv8.54',
  'p4.13mnx2z.120-p6.5bv8',
  'p2.13mnx2z,p9.5bv8',
])('%s is read as it was written', (text) => expect(formatSpanVersions(parseSpanVersions(text))).toBe(text));

test.each(['', 'p4', 'p4.x-', 'p4.1k-section-a.1k', 'x.1.2.3.4'])('"%s" is none', (text) =>
  expect(parseSpanVersions(text)).toEqual([]),
);
