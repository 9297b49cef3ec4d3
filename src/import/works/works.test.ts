import { describe, expect, test } from 'vitest';
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
          URL: 'https://doi.org/10.1000/xyz',
          weight: 'C',
        },
        { title: 'No address' },
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
    ['a book is a report', { type: 'book' }, ['type "book" became "report"'], undefined],
    ['what a record has no field for is said', { volume: '3', page: '1' }, ['without volume, page'], undefined],
    ['no title', { title: ' ' }, [], 'it has no title'],
    ['an address of another kind', { URL: 'ftp://x' }, [], 'it has no address (URL or DOI)'],
  ])('%s', (_name, more, changed, unusable) => {
    expect(workFields({ ...ITEM, ...more }, 'C')).toMatchObject({ changed, ...(unusable && { unusable }) });
  });
});

test.each<[string, object, string | undefined]>([
  ['the same address, but for its scheme and its end', { URL: 'http://www.example.org/x/' }, 'w'],
  ['the same address, with what counts visitors', { URL: 'https://example.org/x?utm_medium=a' }, 'w'],
  ['the same title and year', { title: 'THE title!', issued: '2014-05' }, 'w'],
  ['the same title, another year', { title: 'The title', issued: '2015' }, undefined],
])('is a work there already? %s', (_name, work, id) => {
  const known = [{ id: 'w', title: 'The Title', URL: 'https://example.org/x', issued: '2014' }];
  expect(sameWork({ title: 'Other', URL: 'https://example.org/y', ...work }, known)?.id).toBe(id);
});
