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
  ['a list of definitions', 'Lens\n: a glass that gathers light', [': a glass that gathers light']],
  ['a table of contents', '[TOC]', ['[TOC]']],
  ['a formula', 'So $$a^2$$ it is.', ['$$a^2$$']],
  ['highlighted words', 'They ==never== came.', ['==never==']],
  ['all of them behind a backslash', '\\:::x \\[[x]] \\{% x %} \\[@x] \\{{ x }}', []],
  ['two backslashes are one', '\\\\[[x]]', ['[[x]]']],
  ['an address of mail', 'Write to [ed@example.org].', []],
  ['code-like words', 'a == b == c; {x: 1}; {1}; 10:30:45; [x]; costs $5 or $6', []],
  ['a colon behind a word', 'He said:\nnothing.', []],
])('%s', (_name, text, expected) => {
  expect(foreignSyntax(text).map(({ value }) => value)).toEqual(expected);
});
