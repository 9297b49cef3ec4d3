import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, expect, test } from 'vitest';
import { keyOf } from './key-of.ts';
import { openStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytes = (text: string) => new TextEncoder().encode(text);
const asText = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found);

test('what was put in is found at once, in another process too, until it is not among what is kept', () => {
  const file = join(folder, 'below', 'one.sqlite');
  const store = openStore(file);
  store.put('a', bytes('One.'));
  store.put('b', bytes(''));
  expect(['a', 'b', 'c'].map((key) => asText(store.get(key)))).toEqual(['One.', '', undefined]);
  store.close();
  const other = openStore(file);
  expect(['a', 'b', 'c'].map((key) => asText(other.get(key)))).toEqual(['One.', '', undefined]);
  other.keepOnly(new Set(['b']));
  expect(['a', 'b'].map((key) => asText(other.get(key)))).toEqual([undefined, '']);
  other.close();
});

test('two builds at once may use one file', () => {
  const file = join(folder, 'two.sqlite');
  const [one, other] = [openStore(file), openStore(file)];
  for (let n = 0; n < 250; n++) {
    one.put(`one ${n}`, bytes(String(n)));
    other.put(`other ${n}`, bytes(String(n)));
  }
  one.close();
  other.close();
  const third = openStore(file);
  expect([third.get('one 0'), third.get('other 249')].map(asText)).toEqual(['0', '249']);
  third.close();
});

test('a file that turns out to be damaged is thrown away, and the next build keeps again', () => {
  const file = join(folder, 'damaged.sqlite');
  const first = openStore(file);
  for (let n = 0; n < 300; n++) first.put(`key ${n}`, randomBytes(2000));
  first.close();
  const all = readFileSync(file);
  writeFileSync(file, all.fill(7, 8192));
  const second = openStore(file);
  expect(Array.from({ length: 300 }, (_, n) => second.get(`key ${n}`)).filter(Boolean)).toEqual([]);
  second.close();
  const third = openStore(file);
  third.put('a', bytes('One.'));
  third.close();
  const fourth = openStore(file);
  expect(asText(fourth.get('a'))).toBe('One.');
  fourth.close();
});

test('where no file can be, nothing is kept and nothing fails', () => {
  const place = join(folder, 'place');
  mkdirSync(join(place, 'full'), { recursive: true });
  const store = openStore(join(place, 'full', '\0'));
  store.put('a', bytes('One.'));
  store.keepOnly(new Set());
  store.close();
  expect(store.get('a')).toBeUndefined();
});

test('a key is that of the data, whatever they are, and of what is no data there is none', () => {
  const made = () => ({ a: [1, 'x', undefined], b: new Map([['k', new Set([1])]]) });
  const data = made();
  expect(keyOf(data)).toBe(keyOf(made()));
  const filled = new Array<unknown>(3);
  ['x', 1, undefined].forEach((one, at) => {
    filled[at] = one;
  });
  expect(keyOf(filled)).toBe(keyOf(['x', 1, undefined]));
  expect(keyOf(deserialize(serialize(made())))).toBe(keyOf(made()));
  const others = [
    { ...data, a: [1, 'x'] },
    { ...data, b: new Map([['k', new Set([2])]]) },
    { ...data, c: undefined },
  ];
  expect(new Set([data, ...others].map((one) => keyOf(one))).size).toBe(4);
  expect(
    new Set([0, null, undefined, '0', Number.NaN, 0n, new Uint8Array(1), '\0'].map((one) => keyOf(one))).size,
  ).toBe(8);
  expect(() => keyOf({ format: (text: string) => text })).toThrow();
});
