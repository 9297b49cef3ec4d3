import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEdition } from '../../build/edition.ts';
import type { Edition } from '../../model/edition.ts';
import { addressesOf } from '../routes/addresses-of.ts';
import { checkAddresses } from './check-addresses.ts';
import { listedAddresses } from './listed-addresses.ts';
import { recordAddresses } from './record-addresses.ts';

const listed = (text: string) => listedAddresses(text).map(({ address }) => address);

const { edition } = await loadEdition(join(import.meta.dirname, '../../../tests/rules/clean'), '/', false);
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

test('the list begins with what there is, grows, stays sorted and loses nothing', () => {
  const first = recordAddresses('', ['b/', 'a/#p2']);
  expect(first.added).toBe(2);
  expect(listed(first.text)).toEqual(['a/#p2', 'b/']);
  const second = recordAddresses(first.text, ['a/#p2', 'a/']);
  expect(second.added).toBe(1);
  expect(listed(second.text)).toEqual(['a/', 'a/#p2', 'b/']);
  expect(recordAddresses(second.text, ['b/'])).toEqual({ text: second.text, added: 0 });
});

test('without a list nothing is promised', () => {
  expect(checkAddresses(undefined, new Set(['a/']))).toEqual([]);
});

test('an address that is not there any more is found where the list has it, and the new one near to it is offered', () => {
  const list = {
    path: 'content/addresses.txt',
    id: 'addresses',
    text: '# head\r\n\r\nentities/imu/\r\nentities/ttp/\r\n',
  };
  const [finding, ...others] = checkAddresses(list, new Set(['entities/imus/', 'entities/ttp/']));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'address-dropped', file: 'content/addresses.txt', line: 3, column: 1 });
  expect(finding?.fix).toContain('did you mean "entities/imus/"?');
});
