// What we use of Pagefind that it does not promise. A new version that fails here breaks the search: mend
// `search/query/engine.ts`, which starts its WebAssembly, and `index-files.ts`, which takes its files apart.
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { useIndex } from './use-index.ts';

let files: { path: string; content: Uint8Array }[] = [];
const ofKind = (kind: RegExp) => files.filter(({ path }) => kind.test(path));
const unpacked = (kind: RegExp) => gunzipSync(ofKind(kind)[0]?.content ?? new Uint8Array());

beforeAll(async () => {
  files = await useIndex({}, async (index) => {
    await index.addCustomRecord({ url: '["no",{"address":"?#"}]', content: 'ghosts', language: 'unknown' });
    return (await index.getFiles()).files;
  });
});

test.each([
  ['metadata', /^pagefind\.unknown_\w+\.pf_meta$/],
  ['chunk of words', /^index\/unknown_\w+\.pf_index$/],
  ['record', /^fragment\/unknown_\w+\.pf_fragment$/],
  ['engine for no language', /^wasm\.unknown\.pagefind$/],
])('there is one file with the %s, gzipped after a signature', (_, kind) => {
  expect(files.map(({ path }) => path)).toContainEqual(expect.stringMatching(kind));
  expect(ofKind(kind)).toHaveLength(1);
  expect(unpacked(kind).toString('latin1', 0, 12)).toBe('pagefind_dcd');
});

test('a record keeps its address to the letter, since that holds all that it says', () => {
  const record = JSON.parse(unpacked(/pf_fragment$/).toString('utf8', 12)) as { url: string };
  expect(record.url).toBe('["no",{"address":"?#"}]');
});

test('the engine has the functions that we call, and wants one that does nothing', async () => {
  const module = await WebAssembly.compile(new Uint8Array(unpacked(/wasm\.unknown/).subarray(12)));
  expect(WebAssembly.Module.imports(module)).toEqual([
    { module: './pagefind_web_bg.js', name: '__wbindgen_init_externref_table', kind: 'function' },
  ]);
  const exported = WebAssembly.Module.exports(module).map(({ name, kind }) => `${kind} ${name}`);
  const called = ['__wbindgen_malloc', '__wbindgen_free', '__wbindgen_start', 'init_pagefind', 'load_index_chunk'];
  const functions = [...called, 'request_indexes', 'search'].map((name) => `function ${name}`);
  expect(exported).toEqual(expect.arrayContaining(['memory memory', ...functions]));
});

// How it answers to what it is asked, and that it finds beginnings alone, open-index.test.ts holds.
