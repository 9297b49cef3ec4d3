import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadEdition } from '../edition.ts';
import type { Edition } from '../model/edition.ts';
import { addressesOf } from './addresses-of.ts';
import { checkAddresses } from './check-addresses.ts';
import { listedAddresses } from './listed-addresses.ts';
import { recordAddresses } from './record-addresses.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const file = join(folder, 'addresses.txt');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const text = () => readFileSync(file, 'utf8');
const listed = () => listedAddresses(text()).map(({ address }) => address);

const { edition } = await loadEdition(join(import.meta.dirname, '../../tests/rules/clean'), '/', false);
const whole = edition as Edition;

test('the addresses of an edition are its pages and what has an id for good, sorted', () => {
  const found = addressesOf(whole);
  for (const address of ['articles/a/', 'articles/a/context/', 'articles/a/#p1', 'entities/imu/', 'works/#column']) {
    expect(found).toContain(address);
  }
  expect(found).toEqual([...found].sort());
  expect(found.filter((address) => address.startsWith('/'))).toEqual([]);
});

test('what is withdrawn and what something was called before count as published', () => {
  const article = whole.articles[0] as Edition['articles'][number];
  const renamed = { ...article, meta: { ...article.meta, formerIds: ['before'] } };
  const on = '2026-12-01';
  const withdrawn = [{ address: 'entities/gone/', on, reason: 'A mistake.' }];
  const found = addressesOf({ ...whole, articles: [renamed], withdrawn });
  expect(found).toEqual(expect.arrayContaining(['entities/gone/', 'articles/before/', 'articles/before/#p1']));
});

test('the list begins with what there is, grows, stays sorted and loses nothing', async () => {
  expect(await recordAddresses(file, '', ['b/', 'a/#p2'])).toBe(2);
  expect(listed()).toEqual(['a/#p2', 'b/']);
  expect(await recordAddresses(file, text(), ['a/#p2', 'a/'])).toBe(1);
  expect(listed()).toEqual(['a/', 'a/#p2', 'b/']);
  const before = text();
  expect(await recordAddresses(file, before, ['b/'])).toBe(0);
  expect(text()).toBe(before);
});

test('without a list nothing is promised', () => {
  expect(checkAddresses(undefined, ['a/'])).toEqual([]);
});

test('an address that is not there any more is found where the list has it, and the new one near to it is offered', () => {
  const list = {
    path: 'content/addresses.txt',
    id: 'addresses',
    text: '# head\r\n\r\nentities/imu/\r\nentities/ttp/\r\n',
  };
  const [finding, ...others] = checkAddresses(list, ['entities/imus/', 'entities/ttp/']);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'address-dropped', file: 'content/addresses.txt', line: 3, column: 1 });
  expect(finding?.fix).toContain('did you mean "entities/imus/"?');
});
