import { expect, test } from 'vitest';
import { formsIn } from './forms-in.ts';

const FORMS = { de: ['Karls'], 'de-AT': ['Karlns'], ru: ['Льва'] };

test.each<[language: string, forms: string[]]>([
  ['ru', ['Льва']],
  ['ru-RU', ['Льва']],
  ['de', ['Karls']],
  ['de-AT', ['Karls', 'Karlns']],
  ['rus', []],
  ['en', []],
])('a text in %s has %j', (language, forms) => {
  expect(formsIn(FORMS, language)).toEqual(forms);
});
