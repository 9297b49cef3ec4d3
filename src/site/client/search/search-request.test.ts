import { describe, expect, test } from 'vitest';
import { fartherThan, isRequest, QUERY_LIMIT, readRequest, tidyQuery, writeRequest } from './search-request.ts';

describe('an address that is read and written again', () => {
  test.each<[string, string, string]>([
    ['nothing', '', ''],
    ['a query', '?q=Karachi+airport', '?q=Karachi+airport'],
    ['spaces around and between', '?q=++a%0A%09b++', '?q=a+b'],
    ['every filter, in one order', '?sort=place&as=then&kind=leader&q=x', '?q=x&kind=leader&as=then&sort=place'],
    ['a section, a series and a tag', '?tag=l%C3%A4mps&section=a-b&series=x', '?section=a-b&series=x&tag=l%C3%A4mps'],
    ['no words of an address', '?tag=a+b&section=a%2Fb&series=%3Cb%3E', ''],
    ['filters without a query', '?kind=claim&rating=came-true', '?kind=claim&rating=came-true'],
    ['markup in a query', '?q=%3Cimg+src%3Dx%3E', '?q=%3Cimg+src%3Dx%3E'],
    ['signs that turn the writing', '?q=%E2%80%AEx%E2%81%A6y', '?q=xy'],
    ['what is no id', '?kind=%3Cb%3E&entity=A+B&rating=../x&article=', ''],
    ['an order that there is not', '?q=x&sort=size&as=later', '?q=x'],
    ['literal without a query', '?literal=1&kind=leader', '?kind=leader'],
    ['literal with one', '?q=x&literal=1', '?q=x&literal=1'],
    ['now, where then was chosen elsewhere', '?q=x&as=now', '?q=x&as=now'],
    ['a decomposed letter', '?q=e%CC%81', '?q=%C3%A9'],
    ['farther than the best articles', '?q=x&far=2', '?q=x&far=2'],
    ['farther without a question', '?far=2', ''],
    ['farther than there is', '?q=x&far=1e9', '?q=x'],
    ['very far', '?q=x&far=999999999999', '?q=x&far=60'],
    ['what belongs to others', '?q=x&utm=1', '?q=x'],
  ])('%s', (_name, given, written) => {
    expect(writeRequest(readRequest(given))).toBe(written);
  });
});

test('a query of 10,000 characters is cut, and no character is cut in two', () => {
  const emoji = tidyQuery('😀'.repeat(10_000));
  expect([...emoji]).toHaveLength(QUERY_LIMIT);
  expect(emoji.endsWith('😀')).toBe(true);
  expect(writeRequest({ query: 'é'.repeat(10_000) }).length).toBeLessThanOrEqual(QUERY_LIMIT * 6 + 3);
});

test('farther goes on up to the last step that an address may ask for, and no farther', () => {
  let asked = readRequest('?q=x');
  for (let next = fartherThan(asked); next; next = fartherThan(asked)) asked = next;
  expect(writeRequest(asked)).toBe('?q=x&far=60');
  expect(readRequest(writeRequest(asked))).toEqual(asked);
});

test('then or now alone, or an order, asks for nothing', () => {
  expect(isRequest(readRequest('?as=then&sort=place&literal=1'))).toBe(false);
  expect(isRequest(readRequest('?as=then&kind=leader'))).toBe(true);
  expect(isRequest(readRequest('?tag=lamps'))).toBe(true);
});
