// Over 200 lines: every hostile request and every action, against one server.
// The bench as a server: what it refuses, and what it writes.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as ask, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { BenchPlace, BenchState } from '../../bench/api.ts';
import { loadEdition } from '../edition.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { benchMiddleware } from './bench-middleware.ts';
import { beginSession, type Session } from './session.ts';
import { MOST_BYTES, whyRefused } from './why-refused.ts';

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const content = join(folder, 'content');
const EDITION = join(PROGRAM_FOLDER, 'tests/editions/ordinary/content');
const ARTICLE = 'two-flags';
const FILE = `articles/${ARTICLE}.md`;
let server: Server;
let session: Session;
let handle: ReturnType<typeof benchMiddleware>;
let port: number;

const read = (name: string) => readFileSync(join(content, name), 'utf8');
const all = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]);

beforeAll(async () => {
  server = createServer((request, response) => {
    handle(request, response, () => response.writeHead(404).end('{}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(EDITION, content, { recursive: true });
  session = beginSession(content);
  handle = benchMiddleware(content, '/', session);
});

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string | undefined>;
  body?: string;
}

function send({ method = 'POST', path = '/_bench/undo', headers = {}, body = '{}' }: Sent) {
  const own: Record<string, string | undefined> = {
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    'content-type': 'application/json',
    'x-postil-bench': session.token,
    ...headers,
  };
  const given = Object.entries(own).filter((one): one is [string, string] => one[1] !== undefined);
  return new Promise<{ status: number; body: Record<string, unknown>; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const sent = ask({ port, host: '127.0.0.1', method, path, headers: Object.fromEntries(given) }, (response) => {
        let text = '';
        response.on('data', (piece) => {
          text += piece;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text || '{}'), headers: response.headers }),
        );
      });
      sent.on('error', reject);
      if (method === 'POST') sent.end(body);
      else sent.end();
    },
  );
}

async function call<T = Record<string, unknown>>(name: string, asked: object) {
  const { status, body } = await send({
    path: `/_bench/${name}`,
    body: JSON.stringify({ article: ARTICLE, ...asked }),
  });
  return { status, body: body as T };
}
const stateNow = async () => (await call<BenchState>('state', {})).body;
const spotOf = (state: BenchState, words: string) => {
  const { id, text } = state.paragraphs.find((one) => one.text.includes(words)) as BenchState['paragraphs'][number];
  return { paragraph: id, start: text.indexOf(words), end: text.indexOf(words) + words.length };
};
const CLAIM = {
  claim: 'C.',
  kind: 'fact',
  gist: 'G: # "x"',
  note: 'One.\n\nTwo.',
  works: [{ id: 'almond-2024' }],
  since: [],
  key: false,
};

const BIBTEX = '@book{x, title = {A {Tide} Book}, author = {Bell, Ada}, year = 2024}';
const PASTED = { citations: [BIBTEX], weight: 'C' };
const REWRITE = { article: ARTICLE, paragraph: 'p1', markdown: 'x', take: [], drop: [], move: [], verdicts: [] };

describe('what is refused, with nothing written', () => {
  const naming = (asked: object) => ({
    path: '/_bench/name',
    body: JSON.stringify({ article: ARTICLE, hash: 'x', ...asked }),
  });
  test.each<[string, Sent, number]>([
    ['no token', { headers: { 'x-postil-bench': undefined } }, 403],
    ['another token', { headers: { 'x-postil-bench': 'a'.repeat(43) } }, 403],
    ['an empty token', { headers: { 'x-postil-bench': '' } }, 403],
    ['a page of another site', { headers: { origin: 'https://example.org' } }, 403],
    ['a page of another port', { headers: { origin: 'http://localhost:1' } }, 403],
    ['a page of the same host by https', { headers: { origin: 'https://localhost' } }, 403],
    ['a page of no origin', { headers: { origin: 'null' } }, 403],
    ['no page', { headers: { origin: undefined } }, 403],
    ['a request across sites', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a request from a neighbour', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
    ['a name that was pointed here', { headers: { host: 'evil.example', origin: 'http://evil.example' } }, 403],
    ['that name with our port', { headers: { host: 'evil.example:1234', origin: 'http://evil.example:1234' } }, 403],
    ['a name that only begins like ours', { headers: { host: 'localhost.evil.example' } }, 403],
    ['our name, another port', { headers: { host: 'localhost:1', origin: 'http://localhost:1' } }, 403],
    ['reading', { method: 'GET' }, 405],
    ['asking beforehand', { method: 'OPTIONS' }, 405],
    ['another method', { method: 'PUT' }, 405],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['plain text, which needs no leave', { headers: { 'content-type': 'text/plain' } }, 415],
    ['no type', { headers: { 'content-type': undefined } }, 415],
    ['a packed body', { headers: { 'content-encoding': 'gzip' } }, 415],
    ['a body that says it is too large', { body: ' '.repeat(MOST_BYTES + 1) }, 413],
    [
      'one that does not say so',
      { body: ' '.repeat(MOST_BYTES + 1), headers: { 'transfer-encoding': 'chunked' } },
      413,
    ],
    ['no JSON', { body: '{' }, 400],
    ['no object', { body: '[]' }, 400],
    ['nothing known', { path: '/_bench/write' }, 404],
    ['a name of all objects', { path: '/_bench/constructor' }, 404],
    ['a path out', { path: '/_bench/../../etc/passwd' }, 404],
    [
      'an article outside',
      naming({ article: '../../x', words: 'x', entity: 'koor', spots: [], everywhere: false }),
      400,
    ],
    ['an article by an absolute path', naming({ article: '/etc/passwd' }), 400],
    ['a field too many', naming({ words: 'x', entity: 'koor', spots: [], everywhere: false, path: '/x' }), 400],
    ['an entity outside', naming({ words: 'x', entity: '../works/x', spots: [], everywhere: true }), 400],
    ['no article', { path: '/_bench/state', body: '{"article":"none"}' }, 404],
    [
      'a claim without end',
      {
        path: '/_bench/claim',
        body: JSON.stringify({ article: ARTICLE, hash: 'x', claim: { ...CLAIM, note: 'x'.repeat(100_001) } }),
      },
      400,
    ],
    ...(
      [
        ['wikidata', { article: ARTICLE, words: 'x' }, 422],
        ['wikidata', { article: ARTICLE, words: '' }, 400],
        ['silence', { article: '../../x', words: ['x'], everywhere: true }, 400],
        ['silence', { article: ARTICLE, words: ['x'], everywhere: true, path: '/x' }, 400],
        ['silence', { article: ARTICLE, words: ['x'.repeat(2001)], everywhere: true }, 400],
        ['silence', { article: ARTICLE, words: [], everywhere: false }, 400],
        ['silence', { article: 'none', words: ['x'], everywhere: true }, 404],
        ['silence', { article: ARTICLE, hash: 'x', words: ['x'], everywhere: true }, 409],
        ['list', { article: ARTICLE, hash: 'x', entity: '../works/x' }, 400],
        ['list', { article: ARTICLE, entity: 'koor' }, 400],
        ['publish', { article: ARTICLE }, 400],
        ['publish', { article: '../x', hash: 'x' }, 400],
        ['publish', { article: ARTICLE, hash: 'x' }, 409],
        ['suggestions', { article: '/etc/passwd' }, 400],
        ['findings', { article: '../x' }, 400],
        ['claim', { article: ARTICLE, hash: 'x', claim: CLAIM, pasted: { ...PASTED, ids: ['../../x'] } }, 400],
        ['claim', { article: ARTICLE, claim: CLAIM, pasted: { ...PASTED, ids: ['x'] } }, 400],
        ['cite', { article: '../x', ...PASTED }, 400],
        ['cite', { article: ARTICLE, ...PASTED, path: '/x' }, 400],
        ['cite', { article: ARTICLE, ...PASTED, weight: 'none' }, 400],
        ['cite', { article: ARTICLE, ...PASTED, citations: ['x'.repeat(100_001)] }, 400],
        ['cite', { article: ARTICLE, ...PASTED, citations: ['no citation'] }, 422],
        ['cite', { article: ARTICLE, ...PASTED, citations: ['10.1000/none'] }, 422],
        ['text', { article: ARTICLE, paragraph: '../p1' }, 422],
        ['text', { article: '../../x', paragraph: 'p1' }, 400],
        ['try-text', { ...REWRITE, markdown: 'x'.repeat(200_001) }, 400],
        ['try-text', { ...REWRITE, article: 'none' }, 404],
        ['put-text', { ...REWRITE, hash: 'x' }, 409],
        ['put-text', REWRITE, 400],
        ['put-text', { ...REWRITE, article: '/etc/passwd' }, 400],
        ['put-text', { ...REWRITE, drop: [{ claim: '../x' }] }, 400],
        ['put-text', { ...REWRITE, verdicts: [{ paragraph: 'p1', verdict: 'ask' }] }, 400],
        ['put-text', { ...REWRITE, path: '/x' }, 400],
        ['preview', { article: ARTICLE, note: 'x'.repeat(100_001) }, 400],
        ['mend', { rule: 'unknown-entity', file: 'content/articles/a.md', line: 0, column: 1, message: 'x' }, 400],
        ['mend', { rule: 'unknown-entity', file: '/etc/passwd', line: 1, column: 1, message: 'x' }, 409],
        ['mend', { rule: 'x', file: 'content/x.md', line: 1, column: 1, message: 'x', reason: '' }, 409],
        ['mend', { rule: 'x', file: 'content/../../x', line: 1, column: 1, message: 'x', text: 'y' }, 400],
      ] as const
    ).map(([name, asked, status]): [string, Sent, number] => [
      `${name} ${JSON.stringify(asked).slice(0, 80)}`,
      { path: `/_bench/${name}`, body: JSON.stringify(asked) },
      status,
    ]),
    ['nothing to undo', { body: `{"article":"${ARTICLE}"}` }, 409],
  ])('%s', async (_name, sent, status) => {
    const before = all();
    const answer = await send(sent);
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(all()).toEqual(before);
  });

  test.each([
    ['this machine', '127.0.0.1', undefined],
    ['this machine by its newer address', '::1', undefined],
    ['another machine', '192.0.2.1', 403],
    ['another machine by its newer address', '2001:db8::1', 403],
    ['nobody', undefined, 403],
  ])('asked from %s', (_name, from, status) => {
    const headers = {
      ...{ host: 'localhost:4321', origin: 'http://localhost:4321', 'content-type': 'application/json' },
      'x-postil-bench': 'token',
    };
    expect(whyRefused({ method: 'POST', headers, from, port: 4321 }, 'token')?.status).toBe(status);
  });

  test('an article that is a link out of the folder', async () => {
    const outside = join(folder, 'outside.md');
    cpSync(join(content, FILE), outside);
    rmSync(join(content, FILE));
    symlinkSync(outside, join(content, FILE));
    expect((await call('state', {})).status).toBe(422);
    rmSync(outside);
  });

  test('suggestions that are a link out of the folder', async () => {
    const outside = join(folder, 'outside.yaml');
    writeFileSync(outside, 'never: []\n');
    symlinkSync(outside, join(content, 'suggestions.yaml'));
    const { status } = await call('silence', { words: ['x'], everywhere: true });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(readFileSync(outside, 'utf8')).toBe('never: []\n');
    rmSync(outside);
  });

  test('a folder that is a link out', async () => {
    const state = await stateNow();
    const outside = mkdtempSync(join(tmpdir(), 'postil-'));
    cpSync(join(content, 'entities'), outside, { recursive: true });
    rmSync(join(content, 'entities'), { recursive: true });
    symlinkSync(outside, join(content, 'entities'));
    const before = readdirSync(outside);
    const spots = [spotOf(state, 'ferry crews')];
    const entity = { name: 'Crews', kind: 'faction', summary: 'S.' };
    const { status } = await call('name', { hash: state.hash, words: 'ferry crews', entity, spots, everywhere: false });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(readdirSync(outside)).toEqual(before);
    rmSync(outside, { recursive: true });
  });

  test('a file that was changed meanwhile', async () => {
    const { hash } = await stateNow();
    const theirs = read(FILE).replace(/$/, '\nMore.\n');
    writeFileSync(join(content, FILE), theirs);
    const { status, body } = await call('remove', { hash, claim: 'reached' });
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { problem: expect.stringContaining('changed meanwhile') },
    });
    expect(read(FILE)).toBe(theirs);
  });

  test('what would be an error', async () => {
    const state = await stateNow();
    const before = all();
    const spot = spotOf(state, 'ferry crews');
    const { status, body } = await call('claim', {
      hash: state.hash,
      spot,
      claim: { ...CLAIM, works: [{ id: 'none' }] },
    });
    expect({ status, body }).toMatchObject({ status: 422, body: { problem: expect.stringContaining('"none"') } });
    expect(all()).toEqual(before);
  });
});

describe('what is written', () => {
  test('words that name an entity, and back', async () => {
    const before = read(FILE);
    const state = await stateNow();
    const spots = [spotOf(state, 'ferry crews')];
    const done = await call('name', {
      hash: state.hash,
      words: 'ferry crews',
      entity: 'league',
      spots,
      everywhere: false,
    });
    expect(done.status).toBe(200);
    const after = read(FILE);
    expect(after).not.toBe(before);
    const now = await stateNow();
    expect(now.mentions).toContainEqual({ ...spots[0], entity: 'league' });
    expect(now).toMatchObject({ canUndo: true, canRedo: false });
    expect((await call('undo', {})).status).toBe(200);
    expect(read(FILE)).toBe(before);
    expect((await call('redo', {})).status).toBe(200);
    expect(read(FILE)).toBe(after);
  });

  test('a draft is taken out of the drafts, and that is undone', async () => {
    expect(await stateNow()).toMatchObject({ draft: false });
    expect((await call('publish', { hash: (await stateNow()).hash })).status).toBe(409);
    const before = read(FILE);
    const draft = before.replace(/^published: /m, 'draft: true # not yet\n$&');
    writeFileSync(join(content, FILE), draft);
    const state = await stateNow();
    expect(state.draft).toBe(true);
    expect((await call('publish', { hash: state.hash })).status).toBe(200);
    expect(read(FILE)).not.toContain('draft:');
    expect(await stateNow()).toMatchObject({ draft: false });
    expect((await call('undo', {})).status).toBe(200);
    expect(read(FILE)).toBe(draft);
  });

  test('a new entity, whose record goes with its undoing', async () => {
    const state = await stateNow();
    const before = all();
    const told: string[][] = [];
    session.onWritten = (names) => void told.push([...names].sort());
    const entity = { name: 'The ferry crews', kind: 'faction', summary: 'S.' };
    const spots = [spotOf(state, 'ferry crews')];
    const done = await call('name', { hash: state.hash, words: 'ferry crews', entity, spots, everywhere: true });
    expect(done).toMatchObject({ status: 200 });
    expect(read('entities/the-ferry-crews.md')).toContain('aliases: [ferry crews]');
    await call('undo', {});
    expect(all()).toEqual(before);
    // Each action once, with all of its files: pages are loaded anew for it, and once.
    const both = ['articles/two-flags.md', 'entities/the-ferry-crews.md'];
    expect(told).toEqual([both, both]);
  });

  test('a new entity with the item that an editor chose, asked for only with leave', async () => {
    const state = await stateNow();
    expect(state.online).toBe(false);
    session.online = true;
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(new URL(address).host);
      return new Response(JSON.stringify({ search: [{ id: 'Q7', label: 'Crews', description: 'of ferries' }] }));
    });
    const { items } = (await call<{ items: object[] }>('wikidata', { words: 'ferry crews' })).body;
    vi.unstubAllGlobals();
    expect({ asked, items }).toEqual({
      asked: ['www.wikidata.org'],
      items: [{ id: 'Q7', words: 'Crews: of ferries' }],
    });
    const entity = { name: 'The ferry crews', kind: 'faction', summary: 'S.', wikidata: 'Q7' };
    const spots = [spotOf(state, 'ferry crews')];
    const named = { hash: state.hash, words: 'ferry crews', entity, spots, everywhere: true };
    expect(await call('name', named)).toMatchObject({ status: 200 });
    expect(read('entities/the-ferry-crews.md')).toContain('wikidata: Q7');
  });

  test('one of several places, told from the others', async () => {
    const state = await stateNow();
    const { places } = (await call<{ places: BenchPlace[] }>('places', { words: 'the' })).body;
    const [place] = places.filter(({ sure }) => sure);
    if (!place) throw new Error('no place');
    const { paragraph, start, end } = place;
    const asked = { words: 'the', entity: 'league', spots: [{ paragraph, start, end }], everywhere: false };
    expect((await call('name', { hash: state.hash, ...asked })).status).toBe(200);
    const marked = (await stateNow()).mentions.filter(
      (one) => !state.mentions.some((was) => was.paragraph === one.paragraph && was.start === one.start),
    );
    expect(marked).toEqual([{ paragraph, start, end, entity: 'league' }]);
  });

  test('a place of another’s name, and words within a longer one', async () => {
    const state = await stateNow();
    const spot = spotOf(state, 'Old Harbour Company');
    const asked = { entity: 'ketch-union', everywhere: false };
    const name = { ...asked, words: 'Old Harbour Company', spots: [spot] };
    expect(await call('name', { hash: state.hash, ...name })).toMatchObject({ status: 200 });
    expect((await stateNow()).mentions).toContainEqual({ ...spot, entity: 'ketch-union' });
    await call('undo', {});
    const before = all();
    const within = { ...asked, words: 'Harbour', spots: [{ ...spot, start: spot.start + 4, end: spot.start + 11 }] };
    expect(await call('name', { hash: state.hash, ...within })).toMatchObject({
      status: 422,
      body: { problem: expect.stringContaining('within a longer name there, of Old Harbour Company') },
    });
    expect(all()).toEqual(before);
  });

  test('a claim, its edit and its end, all else byte for byte', async () => {
    const before = read(FILE);
    const state = await stateNow();
    const spot = spotOf(state, 'ferry crews');
    expect((await call('claim', { hash: state.hash, spot, claim: CLAIM })).status).toBe(200);
    const made = await stateNow();
    const claim = made.claims.find(({ gist }) => gist === CLAIM.gist);
    expect(claim).toMatchObject({ ...CLAIM, note: 'One.\n\nTwo.', spot });
    const edited = { ...CLAIM, id: claim?.id, rating: 'disputed', note: 'Three.', key: true };
    expect((await call('claim', { hash: made.hash, claim: edited })).status).toBe(200);
    const again = await stateNow();
    expect(again.claims.find(({ id }) => id === claim?.id)).toMatchObject({
      rating: 'disputed',
      note: 'Three.',
      key: true,
    });
    expect((await call('remove', { hash: again.hash, claim: claim?.id })).status).toBe(200);
    expect(read(FILE)).toBe(before);
  });

  test('a citation that was pasted becomes a record with the claim that rests on it, in one action', async () => {
    const [before, state] = [all(), await stateNow()];
    const title = /title: (.+)/.exec(read('works/almond-2024.yaml'))?.[1]?.replace(/^["']|["']$/g, '') as string;
    const known = JSON.stringify([{ title, type: 'article', issued: { raw: '2024' } }]);
    const asked = { ...PASTED, citations: [BIBTEX, known, BIBTEX] };
    const cited = await call<{ works: object[] }>('cite', asked);
    expect(cited.body.works).toMatchObject([
      { id: 'bell-2024', words: 'A Tide Book', fresh: true },
      { id: 'almond-2024', fresh: false },
      { id: 'bell-2024', fresh: false },
    ]);
    expect(all()).toEqual(before);
    const works = [{ id: 'bell-2024', says: 'It says so.', locator: 'p. 3' }, { id: 'almond-2024' }];
    const since = [{ on: '2025-03', text: 'More came out.', works: [{ id: 'bell-2024' }] }];
    const spot = spotOf(state, 'ferry crews');
    const claim = { ...CLAIM, id: 'crews', works, since };
    const pasted = { ...asked, ids: ['bell-2024'] };
    expect(await call('claim', { hash: state.hash, spot, claim, pasted })).toMatchObject({ status: 200 });
    expect(read('works/bell-2024.yaml')).toContain('title: A Tide Book');
    const made = await stateNow();
    expect(made.claims.find(({ id }) => id === 'crews')).toMatchObject({ works, since });
    expect(await call('claim', { hash: made.hash, spot, claim: { ...claim, id: 'again' }, pasted })).toMatchObject({
      status: 409,
      body: { problem: expect.stringContaining('works/bell-2024.yaml') },
    });
    expect((await call('undo', {})).status).toBe(200);
    expect(all()).toEqual(before);
  });

  test.each<[string, string, string]>([
    ['Markdown', 'One *crew*.\n\nTwo.', '<p>One <em>crew</em>.</p>\n<p>Two.</p>'],
    ['a link to an entity', '[The League](entity:league)', 'entities/league/'],
    ['one to an entity that is not there', 'Of [x](entity:none).', 'Of '],
    ['nothing', '', ''],
  ])('a note is shown as readers will see it: %s', async (_name, note, expected) => {
    const before = all();
    const shown = await call<{ html: string }>('preview', { note });
    expect(shown.status).toBe(200);
    expect(shown.body.html).toContain(expected);
    expect(all()).toEqual(before);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<b onclick=x>y</b>',
  ])('nothing in a note runs: %s', async (note) => {
    const { html } = (await call<{ html: string }>('preview', { note })).body;
    expect(html).not.toMatch(/<script|<img|onerror|onclick|href="javascript/i);
  });

  test('a claim that is saved as it was changes nothing', async () => {
    const before = all();
    const { hash, claims } = await stateNow();
    for (const { spot, quote, ...claim } of claims) {
      expect((await call('claim', { hash, claim })).status).toBe(409);
    }
    expect(all()).toEqual(before);
  });

  /** Asks that a claim gets another gist. */
  const regist = ({ hash, claims }: BenchState, index: number, gist: string) => {
    const { spot, quote, ...claim } = claims[index] as BenchState['claims'][number];
    return call('claim', { hash, claim: { ...claim, gist } });
  };

  test('of two changes at once the second is told that the file is another', async () => {
    const state = await stateNow();
    const answers = await Promise.all([regist(state, 0, 'The one'), regist(state, 1, 'The other')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(read(FILE).match(/The (?:one|other)\b/g)).toHaveLength(1);
  });

  test('what another window has deleted is not there to be deleted, edited or named', async () => {
    const state = await stateNow();
    const claim = state.claims.find(({ id }) => id === 'more-crews') ?? state.claims[0];
    const { spot: _spot, quote: _quote, ...fields } = claim as BenchState['claims'][number];
    const gone = new RegExp(`  - id: ${fields.id}\\n(?: {4}.*\\n|\\n)*`);
    const addresses = join(content, 'addresses.txt');
    writeFileSync(addresses, read('addresses.txt').replaceAll(/.*more-crews.*\n/g, ''));
    writeFileSync(join(content, FILE), read(FILE).replace(gone, ''));
    const before = all();
    const { hash } = state;
    expect((await call('remove', { hash, claim: fields.id })).status).toBe(409);
    expect((await call('claim', { hash, claim: fields })).status).toBe(409);
    const now = (await stateNow()).hash;
    expect(await call('remove', { hash: now, claim: fields.id })).toMatchObject({
      status: 422,
      body: { problem: expect.stringContaining('no claim') },
    });
    expect((await call('claim', { hash: now, claim: fields })).status).toBe(422);
    expect((await call('remove', { hash: now, entity: 'none' })).status).toBe(422);
    expect(all()).toEqual(before);
  });

  test('a work that is cited twice keeps both places', async () => {
    const cited = 'works: [{ id: almond-2024, locator: p. 3 }, { id: almond-2024, locator: p. 9 }]';
    const state = await stateNow();
    const [claim] = state.claims;
    const id = claim?.id as string;
    const own = new RegExp(`(- id: ${id}\\n(?: {4}.*\\n| {6}.*\\n)*?) {4}works:.*\\n(?: {6}.*\\n)*`);
    writeFileSync(join(content, FILE), read(FILE).replace(own, `$1    ${cited}\n`));
    expect(read(FILE)).toContain(cited);
    const now = await stateNow();
    const { spot, quote, ...same } = now.claims.find((one) => one.id === id) as (typeof now.claims)[number];
    const edited = { ...same, gist: 'Another gist' };
    expect((await call('claim', { hash: now.hash, claim: edited })).status).toBe(200);
    expect(read(FILE)).toContain(cited);
  });

  test('a draft is marked like any article', async () => {
    writeFileSync(join(content, FILE), read(FILE).replace('\npublished:', '\ndraft: true\npublished:'));
    const state = await stateNow();
    const spots = [spotOf(state, 'ferry crews')];
    const asked = { words: 'ferry crews', entity: 'league', spots, everywhere: false };
    expect((await call('name', { hash: state.hash, ...asked })).status).toBe(200);
    expect((await stateNow()).mentions).toContainEqual({ ...spots[0], entity: 'league' });
  });

  test('a name of the record is marked wherever it stands: no place can be left out', async () => {
    const record = 'entities/coast-watch.md';
    const listed = /\n {2}- (?:id: )?coast-watch\n(?: {4}.*\n)*/;
    writeFileSync(join(content, FILE), read(FILE).replace(listed, '\n'));
    const name = /name: (.+)/.exec(read(record))?.[1] as string;
    const state = await stateNow();
    const { places } = (await call<{ places: BenchPlace[] }>('places', { words: name })).body;
    const free = places.filter(({ sure }) => sure).map(({ paragraph, start, end }) => ({ paragraph, start, end }));
    expect(free.length).toBeGreaterThan(0);
    const asked = { hash: state.hash, words: name, entity: 'coast-watch', everywhere: false };
    expect(await call('name', { ...asked, spots: [] })).toMatchObject({ status: 422 });
    expect((await call('name', { ...asked, spots: free })).status).toBe(200);
  });

  test('a form of the record is no new name, and stays on the record', async () => {
    const record = 'entities/league.md';
    const withForms = read(record).replace('\n---\n', '\nforms: { en: [ferry crews], ru: [Лиги] }\n---\n');
    writeFileSync(join(content, record), withForms);
    writeFileSync(join(content, FILE), read(FILE).replace(/\n {2}- (?:id: )?league\n(?: {4}.*\n)*/, '\n'));
    const state = await stateNow();
    const spots = [spotOf(state, 'ferry crews')];
    const asked = { hash: state.hash, words: 'ferry crews', entity: 'league', spots, everywhere: true };
    expect((await call('name', asked)).status).toBe(200);
    expect(read(record)).toBe(withForms);
    expect((await stateNow()).mentions).toContainEqual({ ...spots[0], entity: 'league' });
  });

  test('an undoing that another change is in the way of', async () => {
    const state = await stateNow();
    expect((await regist(state, 0, 'Another gist')).status).toBe(200);
    const theirs = `${read(FILE)}\nMore.\n`;
    writeFileSync(join(content, FILE), theirs);
    expect((await call('undo', {})).status).toBe(409);
    expect(read(FILE)).toBe(theirs);
  });
});

test('a published claim goes when its addresses are withdrawn with a reason, and comes back by undo', async () => {
  const before = all();
  const { hash } = await stateNow();
  const asked = await call('remove', { hash, claim: 'already-begun' });
  expect(asked).toMatchObject({
    status: 200,
    body: { withdraws: expect.arrayContaining([`articles/${ARTICLE}/#note-already-begun`]) },
  });
  expect(all()).toEqual(before);
  const blank = await call('remove', { hash, claim: 'already-begun', reason: ' ' });
  expect(blank.body).toEqual(asked.body);
  const reason = 'It was wrong: see "licences".';
  expect((await call('remove', { hash, claim: 'already-begun', reason })).status).toBe(200);
  expect(read(FILE)).not.toContain('id: already-begun');
  const withdrawn = parse(read('withdrawn.yaml')) as { address: string; reason: string }[];
  expect(withdrawn.map(({ address }) => address)).toEqual(asked.body.withdraws);
  expect(withdrawn.every((one) => one.reason === reason)).toBe(true);
  const { edition, findings } = await loadEdition(content, '/', false);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(edition?.withdrawn).toHaveLength(withdrawn.length);
  expect((await call('undo', {})).status).toBe(200);
  expect(all()).toEqual(before);
});
