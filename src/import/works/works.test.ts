import { describe, expect, test } from 'vitest';
import { workSchema } from '../../model/work.ts';
import { parseWorks } from './parse-works.ts';
import { sameWork } from './same-work.ts';
import { workFields } from './work-fields.ts';

const BIBTEX = `@article{a, title = {The {Engine}: a th\\'eme}, author = {Bell, Ada and van Berg, Jan},
  journal = {Nature}, year = 1871, month = mar, doi = {10.1000/xyz}, volume = 3}
@book{b, title = {No address}, author = {X, Y}, year = 1900}`;
const RIS =
  'TY  - NEWS\nTI  - A headline\nAU  - Doe, Jane\nT2  - The Daily\nDA  - 2014/10/06/\nPY  - 2014\nUR  - https://example.org/a\nER  - \nTY  - BLOG\nTI  - Second\nUR  - https://example.org/b\nER  - \n';
const ITEM = { type: 'webpage', title: 'T', URL: 'https://example.org/' };

describe('works of other programs', () => {
  test.each<[string, string, object[]]>([
    [
      'BibTeX',
      BIBTEX,
      [
        {
          type: 'article-journal',
          title: 'The Engine: a théme',
          author: [
            { family: 'Bell', given: 'Ada' },
            { family: 'van Berg', given: 'Jan' },
          ],
          'container-title': 'Nature',
          issued: '1871-03',
          DOI: '10.1000/xyz',
          volume: '3',
          weight: 'C',
        },
        { type: 'book', title: 'No address', author: [{ family: 'X', given: 'Y' }] },
      ],
    ],
    [
      'RIS',
      RIS,
      [
        { type: 'article-newspaper', author: [{ family: 'Doe', given: 'Jane' }], issued: '2014-10-06' },
        { type: 'post-weblog', title: 'Second' },
      ],
    ],
    ['CSL-JSON', JSON.stringify([ITEM, ITEM]), [{ title: 'T' }, { title: 'T' }]],
    ['one item', JSON.stringify(ITEM), [{ URL: 'https://example.org/' }]],
    ['a list within', `\uFEFF${JSON.stringify({ items: [ITEM] })}`, [{ weight: 'C' }]],
  ])('%s', (_name, text, expected) => {
    const made = parseWorks(text).map((item) => workFields(item, 'C').fields);
    expect(made).toMatchObject(expected);
  });

  test.each(['', 'A sentence.', '{"a": 1}', '[1]', '[', 'https://example.org/works.json', 'Q42', '10.1000/xyz'])(
    'is none, and nothing is asked for it: %j',
    (text) => expect(() => parseWorks(text)).toThrow('these are no works'),
  );

  test.each<[string, object, string[], string | undefined]>([
    ['a type of CSL stays', { type: 'thesis' }, [], undefined],
    ['another is a document', { type: 'misc' }, ['type "misc" became "document"'], undefined],
    [
      'what a record has no field for is said',
      { abstract: 'A.', keyword: 'k' },
      ['without abstract, keyword'],
      undefined,
    ],
    ['no title', { title: ' ' }, [], 'it has no title'],
    ['an address of another kind is said', { URL: 'ftp://x' }, ['without URL'], undefined],
  ])('%s', (_name, more, changed, unusable) => {
    expect(workFields({ ...ITEM, ...more }, 'C')).toMatchObject({ changed, ...(unusable && { unusable }) });
  });

  test('all that a record holds is kept, and the schema takes it', () => {
    const item = {
      ...{ type: 'chapter', title: 'On light', author: [{ family: 'Bell', given: 'Ada' }], page: '3-9', volume: 2 },
      ...{
        editor: [{ family: 'Doe', given: 'Jane' }],
        translator: [{ literal: 'A house' }],
        edition: '2nd',
        issue: '4',
      },
      ...{ 'container-title': 'Lamps', 'collection-title': 'Series', publisher: 'P', 'publisher-place': 'Sundby' },
      ...{ genre: 'essay', archive: 'State Archive', 'call-number': 'MS 7', ISBN: '978-0-306-40615-7' },
      ...{ DOI: 'https://doi.org/10.1000/XYZ', issued: { 'date-parts': [[1871, 3]] } },
    };
    const { fields, changed } = workFields(item, 'C');
    expect(changed).toEqual([]);
    const { archive, ...same } = item;
    expect(fields).toEqual({
      ...{
        ...same,
        repository: archive,
        volume: '2',
        DOI: '10.1000/XYZ',
        issued: '1871-03',
        URL: undefined,
        weight: 'C',
      },
    });
    expect(workSchema({ weights: new Map([['C', { words: 'W' }]]) }).safeParse(fields).success).toBe(true);
  });
});

test.each<[string, object, string | undefined]>([
  ['the same address, but for its scheme and its end', { URL: 'http://www.example.org/x/' }, 'w'],
  ['the same address, with what counts visitors', { URL: 'https://example.org/x?utm_medium=a' }, 'w'],
  ['the DOI that its address leads to', { DOI: '10.1000/x' }, 'd'],
  ['an address with broken percent signs', { URL: 'https://example.org/50%' }, 'broken'],
  ['the same title and year', { title: 'THE title!', issued: '2014-05' }, 'w'],
  ['the same title, another year', { title: 'The title', issued: '2015' }, undefined],
])('is a work there already? %s', (_name, work, id) => {
  const known = [
    { id: 'broken', title: 'A', URL: 'https://example.org/50%' },
    { id: 'd', title: 'B', URL: 'https://dx.doi.org/10.1000/x' },
    { id: 'w', title: 'The Title', URL: 'https://example.org/x', issued: '2014' },
  ];
  expect(sameWork({ title: 'Other', URL: 'https://example.org/y', ...work }, known)?.id).toBe(id);
});
