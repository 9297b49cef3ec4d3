import { expect, test } from 'vitest';
import { documentToEdit, readDocument } from './read-document.ts';

test('what was read to be edited is not read again, by whoever', () => {
  const read = documentToEdit('a: 1\n');
  expect(documentToEdit('a: 1\n')).toBe(read);
  expect(readDocument('a: 1\n')).toBe(read);
  expect(read.data()).toBe(read.data());
});

test('what is only read is not kept, and puts nothing out that is', () => {
  const edited = documentToEdit('b: 1\n');
  const read = readDocument('c: 0\n');
  for (let n = 1; n < 20; n++) readDocument(`c: ${n}\n`);
  expect(readDocument('c: 0\n')).not.toBe(read);
  expect(readDocument('b: 1\n')).toBe(edited);
});
