import { describe, expect, test } from 'vitest';
import { askedPlace } from './asked-place.ts';
import { formatSpans } from './spans.ts';

const spansOf = (address: string) => {
  const { search, hash } = new URL(address, 'https://example.org/articles/a/');
  return formatSpans(askedPlace(search, hash).spans);
};

describe('an address that was damaged on its way still names its paragraph', () => {
  test.each([
    ['whole', '?v=p4.13mnx2z#p4', 'p4'],
    ['fragment lost by a redirect', '?v=p4.13mnx2z', 'p4'],
    ['fragment lost, a range', '?v=p4.13mnx2z-p6.5bv8', 'p4-p6'],
    ['fragment lost, words', '?v=p4.13mnx2z.12.40', 'p4'],
    ['capitals', '?V=P4.13MNX2Z#P4', 'p4'],
    ['a full stop behind it', '#p4.', 'p4'],
    ['a bracket and a comma behind it', '#p4),', 'p4'],
    ['a quotation mark behind it', '#p4%E2%80%9D', 'p4'],
    ['a full stop behind the version', '?v=p4.13mnx2z.', 'p4'],
    ['encoded', '#%70%34', 'p4'],
    ['encoded twice', '#p4%252Dp6', 'p4-p6'],
    ['the fragment encoded into the query', '?v=p4.13mnx2z%23p4', 'p4'],
    ['the version encoded twice', '?v=p4%252E13mnx2z', 'p4'],
    ['of a mail, = as =3D', '?v=3Dp4.13mnx2z', 'p4'],
    ['& as &amp;', '?utm_source=x&amp;v=p4.13mnx2z', 'p4'],
    ['counters behind the fragment', '#p4?utm_source=mail&utm_medium=x', 'p4'],
    ['a number sign too many', '##p4', 'p4'],
    ['an invisible sign behind it', '#p4%E2%80%8B', 'p4'],
    ['a long dash', '#p4%E2%80%93p6', 'p4-p6'],
    ['a list', '#p2,p9', 'p2,p9'],
    ['a version of a range, at its first paragraph', '?v=p4.13mnx2z-p6.5bv8#p4', 'p4-p6'],
    ['a version of a range, but another paragraph', '?v=p4.13mnx2z-p6.5bv8#p5', 'p5'],
    ['a version of a list, at its first paragraph', '?v=p2.13mnx2z,p9.5bv8#p2', 'p2,p9'],
    ['an encoded list', '#p2%2Cp9', 'p2,p9'],
    ['a text directive behind it', '#p4:~:text=some%20words', 'p4'],
    ['a broken code', '#p4%', 'p4'],
    ['a heading', '#section-roads', ''],
    ['nothing', '', ''],
  ])('%s: %s', (_what, address, spans) => expect(spansOf(address)).toBe(spans));
});

describe('words that another tool has linked', () => {
  const quotesOf = (search: string, hash: string) => askedPlace(search, hash).quotes;
  test.each([
    ['a text directive', '', '#:~:text=sworn%20loyalty', [{ exact: 'sworn loyalty' }]],
    [
      'with what stands around it',
      '',
      '#:~:text=had-,sworn,loyalty,-to',
      [{ exact: 'sworn', end: 'loyalty', prefix: 'had', suffix: 'to' }],
    ],
    ['with an encoded comma', '', '#:~:text=one%2C%20two', [{ exact: 'one, two' }]],
    ['two', '', '#:~:text=one&text=two', [{ exact: 'one' }, { exact: 'two' }]],
    ['Hypothesis', '', '#annotations:query:sworn%20loyalty', [{ exact: 'sworn loyalty' }]],
    [
      'Hypothesis, a facet',
      '',
      '#annotations:query:quote:%22sworn%20loyalty%22%20user:me',
      [{ exact: 'sworn loyalty' }],
    ],
    ['Hypothesis, an id alone', '', '#annotations:Ad3fGh', []],
    ['bare', '?quote=sworn+loyalty', '', [{ exact: 'sworn loyalty' }]],
    ['no words', '?quote=%20', '#:~:text=,', []],
  ])('%s', (_what, search, hash, quotes) => expect(quotesOf(search, hash)).toEqual(quotes));
});
