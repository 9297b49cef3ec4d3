import { expect, test } from 'vitest';
import { foreignSyntax } from './foreign-syntax.ts';

test.each<[string, string, string[]]>([
  ['a container', ':::warning\nWords.\n:::', [':::warning', ':::']],
  ['an admonition', '!!! note "Read this"', ['!!! note "Read this"']],
  ['an alert that there is not', '[!HINT] Words', ['[!HINT] Words']],
  ['attributes behind a heading', 'A heading {#here .big}', ['{#here .big}']],
  ['attributes of Kramdown', 'Words\n{: #here}', ['{: #here}']],
  ['a link between two pages of a wiki', 'See [[Hook Point]] and ![[map.png]].', ['[[Hook Point]]', '![[map.png]]']],
  ['a template', '{% include x.html %} and {{ page.title }}', ['{% include x.html %}', '{{ page.title }}']],
  ['a citation with words before', 'As said [see @almond, p. 3].', ['[see @almond, p. 3]']],
  ['a definition of nothing', ': a glass that gathers light', [': a glass that gathers light']],
  ['a table of contents', '[TOC]', ['[TOC]']],
  ['a formula between single dollars', 'So $a^2$ it is, $x = 1$.', ['$a^2$', '$x = 1$']],
  ['sums of money', 'From $3 to $5, $a and b$ = $4.50 or US$7_000 and $8', []],
  ['a table without a line of hyphens', '| a | b |\n| 1 | 2 |', ['| a | b |']],
  ['highlighted words', 'They ==never== came.', ['==never==']],
  ['all of them behind a backslash', '\\:::x \\[[x]] \\{% x %} \\[@x] \\{{ x }}', []],
  ['two backslashes are one', '\\\\[[x]]', ['[[x]]']],
  ['an address of mail', 'Write to [ed@example.org].', []],
  ['code-like words', 'a == b == c; {x: 1}; {1}; 10:30:45; [x]; costs $5 or $6', []],
  ['a colon behind a word', 'He said:\nnothing.', []],
])('%s', (_name, text, expected) => {
  expect(foreignSyntax(text).map(({ value }) => value)).toEqual(expected);
});
