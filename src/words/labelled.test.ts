import { afterEach, expect, test } from 'vitest';
import { LOCALE as ENGLISH } from './en/locale.ts';
import { LOCALE as FRENCH } from './fr/locale.ts';
import { labelled } from './labelled.ts';

const english = { ...ENGLISH };
afterEach(() => void Object.assign(ENGLISH, english));

test('a label is parted from what it labels as the language does it', () => {
  expect(labelled('A', 'b')).toBe('A: b');
  Object.assign(ENGLISH, FRENCH);
  expect(labelled('A', 'b')).toBe('A\u202f: b');
});
