import { expect, test } from 'vitest';
import { fieldText, firstSentence, firstSentenceOf } from './field-text.ts';

test.each([
  ['plain words', 'It is so.', 'It is so.'],
  ['marks of emphasis', '*It* is **so** and `a_b`.', 'It is so and a_b.'],
  ['a sign that is no mark', 'file_name and 2 * 3', 'file_name and 2 * 3'],
  ['an entity', 'AT&amp;T &copy;', 'AT&T ©'],
  ['an escape', 'a\\*b', 'a*b'],
  ['a link whose address has brackets', '[b](https://example.org/x_(y)).', 'b.'],
  ['a link by reference', 'See [a][x].\n\n[x]: https://example.org/', 'See a.'],
  ['lines', 'One\n  two\nthree', 'One two three'],
  ['a hard break', 'One\\\ntwo', 'One two'],
  ['blocks', '## A\n\nOne.\n\n> Two.\n\n- three\n- four', 'A One. Two. three four'],
  ['a table and code', '| a | b |\n| - | - |\n| c | d |\n\n```\ne f\n```', 'a b c d e f'],
])('the text of %s', (_name, markdown, text) => {
  expect(fieldText(markdown)).toBe(text);
});

test.each([
  ['one', 'One. Two.', 'One.'],
  ['a country', 'A group of U.S. origin. More.', 'A group of U.S. origin.'],
  ['none', '', ''],
])('the first sentence of a text: %s', (_name, text, first) => {
  expect(firstSentence(text)).toBe(first);
});

test.each([
  ['marks are kept', 'A *group*. More of it.', 'A *group*.'],
  ['a mark that holds its end', '**One.** Two.', '**One.** Two.'],
  ['a link that holds a full stop', 'See [a. B](https://example.org/a). More.', 'See [a. B](https://example.org/a).'],
  ['an entity', 'AT&amp;T keeps it. More.', 'AT&amp;T keeps it.'],
  ['lines are one', 'One\n  two. Three.', 'One two.'],
  ['a link by reference keeps all', 'See [a][x]. B.\n\n[x]: /b/', 'See [a][x]. B.\n\n[x]: /b/'],
  ['the first block', 'One.\n\nTwo.', 'One.'],
])('the first sentence of a field stays Markdown, and whole: %s', (_name, markdown, first) => {
  expect(firstSentenceOf(markdown)).toBe(first);
});
