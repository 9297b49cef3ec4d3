import { expect, test } from 'vitest';
import { askHost, numberIn } from './ask-host.ts';

test.each([
  ['10.1000/xyz', '10.1000/xyz', 'api.crossref.org'],
  ['https://doi.org/10.1000/xyz', '10.1000/xyz', 'api.crossref.org'],
  ['doi: 10.1000/a(b)', '10.1000/a(b)', 'api.crossref.org'],
  ['978-0-306-40615-7', '9780306406157', 'openlibrary.org'],
  ['ISBN 0-306-40615-2', '0306406152', 'openlibrary.org'],
])('%s is known to one host', (text, number, host) => {
  const found = numberIn(text);
  expect(found).toMatchObject({ number, at: { host } });
  expect(new URL(found?.at.address(number) ?? '').host).toBe(host);
});

test.each(['refs.bib', '12345', '@book{a}', ''])('%j is no number', (text) => expect(numberIn(text)).toBeUndefined());

const answers =
  (body: unknown, status = 200) =>
  async () =>
    new Response(JSON.stringify(body), { status });
const book = numberIn('9780306406157');
const article = numberIn('10.1000/xyz');

test('what the host says is a work', async () => {
  if (!book || !article) throw new Error('no number');
  expect(await askHost(article.number, article.at, answers({ title: 'T' }))).toEqual({ title: 'T' });
  const said = {
    'ISBN:9780306406157': {
      title: 'B',
      publish_date: 'May 1999',
      url: 'https://openlibrary.org/b',
      authors: [{ name: 'A B' }],
    },
  };
  expect(await askHost(book.number, book.at, answers(said))).toMatchObject({
    title: 'B',
    issued: { 'date-parts': [[1999]] },
    author: [{ literal: 'A B' }],
  });
});

test.each<[string, typeof fetch, string]>([
  ['it has none', answers({}), 'knows no work'],
  ['it answers with an error', answers({}, 404), 'answered 404'],
  ['it cannot be reached', () => Promise.reject(new Error('down')), 'could not be reached'],
])('%s', async (_name, fetched, why) => {
  if (!book) throw new Error('no number');
  await expect(askHost(book.number, book.at, fetched)).rejects.toThrow(why);
});
