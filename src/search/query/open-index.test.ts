import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { indexFiles } from '../index/index-files.ts';
import { articleWord, entityWord, type IndexRecord, type RecordText, shortWord } from '../words/records.ts';
import { FILES, type LoadFile, openIndex } from './open-index.ts';

/** A record as a dossier, whose words are all that it holds. */
const record = (id: string, text: string): IndexRecord => ({
  url: JSON.stringify([['entity', id], text] satisfies RecordText),
  content: text,
});
const files = new Map<string, Uint8Array<ArrayBuffer>>();

beforeAll(async () => {
  const ghost = `ghosts ${entityWord('haji-wali')} ${articleWord('a-wali')} ${shortWord('us')}`;
  const main = [record('omar', 'mullah omar'), record('ghost', ghost), record('karachi', 'karachi omaria')];
  for (const { path, content } of await indexFiles({ main, deep: [record('fata', 'agencies of the frontier')] })) {
    files.set(path, new Uint8Array(content));
  }
});

/** Loads from memory what `change` leaves of a file; a file without bytes is not there. */
const loading =
  (change: (path: string, content: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | undefined): LoadFile =>
  async (path) => {
    const content = change(path, files.get(path) ?? new Uint8Array());
    if (!content?.length) throw new Error(`no ${path}`);
    return content;
  };
const whole = loading((_, content) => content);
const open = (load: LoadFile) => openIndex(load, 'pagefind/', 'pagefind/deep/');

const ids = async (asked: ReturnType<Awaited<ReturnType<typeof open>>['main']['ask']>) =>
  Promise.all((await asked).map(async ({ load }) => (await load()) as { id: string })).then((found) =>
    found.map(({ id }) => id).sort(),
  );

const ASKED: [word: string, found: string[]][] = [
  ['omar', ['karachi', 'omar']],
  ['omaria', ['karachi']],
  [entityWord('haji-wali'), ['ghost']],
  [articleWord('a-wali'), ['ghost']],
  [shortWord('us'), ['ghost']],
  // An id is no word of a text, nor is a part of it.
  ['wali', []],
  ['haji', []],
  ['ghos', ['ghost']],
  // Pagefind’s own module would answer with what begins like the word.
  ['ghostly', []],
  ['frontier', []],
  ['عمر', []],
];
test.each(ASKED)('%s begins words of %j', async (word, found) => {
  expect(await ids((await open(whole)).main.ask(word))).toEqual(found);
});

test('the second part is opened with the same engine, and answers for itself', async () => {
  const deep = await (await open(whole)).deep();
  expect(await ids(deep.ask('frontier'))).toEqual(['fata']);
  expect(await ids(deep.ask('omar'))).toEqual([]);
});

test('files that a host has unpacked on the way are read as well', async () => {
  const unpacked = loading((_, content) => new Uint8Array(gunzipSync(content)));
  expect(await ids((await open(unpacked)).main.ask('omaria'))).toEqual(['karachi']);
});

const SPOILT: [how: string, file: string, content: string][] = [
  ['the engine is missing', FILES.engine, ''],
  ['the engine is something else', FILES.engine, '<!doctype html>'],
  ['the metadata are missing', FILES.meta, ''],
  ['the metadata are something else', FILES.meta, '<!doctype html>'],
];
test.each(SPOILT)('nothing opens when %s', async (_, file, content) => {
  const load = loading((path, own) => (path === `pagefind/${file}` ? new TextEncoder().encode(content) : own));
  await expect(open(load)).rejects.toThrow();
});

test('a chunk that did not come is asked for again', async () => {
  let broken = true;
  const load = loading((path, content) => (broken && path.includes('chunks/') ? undefined : content));
  const { main } = await open(load);
  await expect(main.ask('omar')).rejects.toThrow('no pagefind/chunks/');
  broken = false;
  expect(await ids(main.ask('omar'))).toEqual(['karachi', 'omar']);
});
