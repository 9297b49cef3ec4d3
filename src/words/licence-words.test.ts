import { expect, test } from 'vitest';
import { licence } from '../model/licence.ts';
import { licenceWords } from './licence-words.ts';

test.each([
  ['CC-BY-4.0', 'Text under CC BY 4.0'],
  ['CC0-1.0', 'Text without rights reserved (CC0 1.0)'],
  [{ name: 'All rights reserved' }, 'Rights: All rights reserved'],
  [{ name: 'Open Government Licence v3.0', url: 'https://example.org/ogl' }, 'Rights: Open Government Licence v3.0'],
])('%j', (given, words) => {
  expect(licenceWords(licence.parse(given))).toBe(words);
});
