import { expect, test } from 'vitest';
import type { ParagraphHit } from '../../../search/words/found.ts';
import { foundAddress, paragraphAddress } from './found-address.ts';

/** A paragraph found, with what is hit in brackets. */
const hit = (text: string, words: string[] = [], entities: string[] = []): ParagraphHit => ({
  article: { id: 'a', title: 'A', language: 'en' },
  id: 'p4',
  number: '4',
  excerpt: text.split(/[[\]]/).map((piece, index) => ({ text: piece, hit: index % 2 === 1 })),
  address: '/x/articles/a/#p4',
  light: { words, entities },
});

test.each<[string, string, string]>([
  ['words before the hit', 'so the head of all [Al Qaeda] had', ':~:text=so%20the%20head%20of%20all-,Al%20Qaeda'],
  ['only the first hit', 'a [b] c [d]', ':~:text=a-,b'],
  ['signs that stick to the hit', 'over [“Zawahri,”] who', ':~:text=over%20%E2%80%9C-,Zawahri'],
  ['dashes, which would end a part', 'a-b [c-d] e', ':~:text=a%2Db-,c%2Dd'],
  ['dots for what is left out', '… in [Karachi] …', ':~:text=in-,Karachi'],
  ['nothing before the hit: it might be found elsewhere', '[Zawahri] deals in words', ''],
  ['only dots before it', '… [Zawahri]', ''],
  ['no hit', 'They fell back.', ''],
  ['a hit without a letter', 'in [, ] of', ''],
])('%s', (_name, text, directive) => {
  expect(paragraphAddress(hit(text), false)).toBe(`/x/articles/a/#p4${directive}`);
});

test('words and entities to be lit, few and short, and then', () => {
  const words = ['Al Qaeda', 'Al Qaeda', '', 'x'.repeat(61), 'a&b', '1', '2', '3', '4'];
  expect(paragraphAddress(hit('', words, ['isil']), true)).toBe(
    '/x/articles/a/?as=then&lit=Al+Qaeda&lit=a%26b&lit=1&lit=2&lit=3&litof=isil#p4',
  );
});

test.each([
  ['/x/entities/imu/', '/x/entities/imu/?as=then'],
  ['/x/articles/a/#note-b', '/x/articles/a/?as=then#note-b'],
])('%s, then', (address, then) => {
  expect(foundAddress(address, true)).toBe(then);
  expect(foundAddress(address, false)).toBe(address);
});
