// Against a server of our own that stands in for Wikidata.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askWikidata } from './ask-wikidata.ts';

let server: Server;
let home = '';
let asked: URL | undefined;
let answer: (response: ServerResponse) => void;
const here: typeof fetch = (address, options) => {
  asked = new URL(String(address));
  return fetch(`${home}${asked.pathname}${asked.search}`, options);
};
const saying =
  (body: unknown, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));

beforeAll(async () => {
  server = createServer((_request: IncomingMessage, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test('one host is asked for the name, in the language of the edition', async () => {
  answer = saying({ search: [{ id: 'Q1', label: 'Ada Bell', description: 'pilot' }, { id: 'Q2' }] });
  expect(await askWikidata('Bell & Söhne #1', 'pt-BR', here)).toEqual([
    { id: 'Q1', words: 'Ada Bell: pilot' },
    { id: 'Q2', words: 'Q2' },
  ]);
  expect(asked?.origin).toBe('https://www.wikidata.org');
  expect(Object.fromEntries(asked?.searchParams ?? [])).toMatchObject({ search: 'Bell & Söhne #1', language: 'pt' });
});

test.each<[string, unknown, object[]]>([
  ['nothing is found', { search: [] }, []],
  ['what it says is no item', { search: [{ id: 'P31', label: 'x' }, { id: '../x' }, null, 'Q1'] }, []],
  [
    'it says signs that a terminal would obey',
    { search: [{ id: 'Q7', label: 'A\u001b[31m\nB' }] },
    [{ id: 'Q7', words: 'A [31m B' }],
  ],
])('%s', async (_name, body, items) => {
  answer = saying(body);
  expect(await askWikidata('x', 'en', here)).toEqual(items);
});

test.each<[string, (response: ServerResponse) => void, string]>([
  ['it answers with an error', saying({}, 503), 'answered 503 to "x"'],
  ['it sends elsewhere', (response) => response.writeHead(302, { location: 'https://example.org/' }).end(), 'reached'],
  ['it says something else', saying('<html>'), 'gave no list'],
  ['it says what is wrong', saying({ error: { code: 'x' } }), 'gave no list'],
  ['it hangs up', (response) => response.destroy(), 'could not be reached for "x"'],
])('%s', async (_name, says, why) => {
  answer = says;
  await expect(askWikidata('x', 'en', here)).rejects.toThrow(why);
});
