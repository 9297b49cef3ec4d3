import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { textOf } from './text-of.ts';

const set = (text: string, language = 'en') =>
  parseArticle(text, { language, typography: true })
    .children.map((node) => textOf(node as Nodes))
    .join('\n');

test.each<[language: string, typed: string, printed: string]>([
  ['en', '"It\'s the keepers\' lamp," he said, "\'not ours\'."', '“It’s the keepers’ lamp,” he said, “‘not ours’.”'],
  ['en', "'Twas in the '80s, rock 'n' roll.", '’Twas in the ’80s, rock ‘n’ roll.'],
  ['en', 'He is 6\' 2" and said so.', 'He is 6\' 2" and said so.'],
  ['en', 'Pages 3--5 --- no more...', 'Pages 3–5 — no more…'],
  ['en', 'A line ---- and dots ....', 'A line ---- and dots ....'],
  ['en', '*"Loud,"* and **"bold"**.', '“Loud,” and “bold”.'],
  ['en', '"`x`" and ("[so](https://a.example)")', '“x” and (“so”)'],
  ['en', '\\"straight\\" and "curly"', '"straight" and “curly”'],
  ['en', 'One " alone.', 'One " alone.'],
  ['de', '"Geht\'s?", fragte er, "das \'Licht\'"', '„Geht’s?“, fragte er, „das ‚Licht‘“'],
  ['de-CH', '"Ja"', '«Ja»'],
  ['fr', '"L\'été"', '«\u202fL’été\u202f»'],
  ['sv', '"Ja"', '”Ja”'],
  ['ja', '"はい"', '「はい」'],
  ['xx', '"Yes"', '“Yes”'],
])('%s: %s', (language, typed, printed) => {
  expect(set(typed, language)).toBe(printed);
});

test('code, formulas and addresses stay as they were typed', () => {
  expect(set('`"a" -- b` https://a.example/x--y $$f\'$$')).toBe('"a" -- b https://a.example/x--y f′');
  expect(set('```\n"a"\n```')).toBe('');
});

test('cells, headings, captions, verse and footnotes are set as well', () => {
  expect(set('## "A"\n\n| "b" |\n| --- |\n| "c" |\n\n| "d"\n\nx[^1]\n\n[^1]: "e"')).toBe('“A”\n“b”“c”\n“d”\nx\n“e”');
});

test('without being asked for nothing is set', () => {
  expect(textOf(parseArticle('"A" -- b').children[0] as Nodes)).toBe('"A" -- b');
});
