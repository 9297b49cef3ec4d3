import { article, type Case, entity, right, work, wrong } from '../case.ts';

const SCRIPTS = wrong('raw-html', {
  'a script': '‸<script>alert(1)</script>',
  'a script in a line': 'a ‸<img src=x onerror=alert(1)>',
  'a script in capitals': '‸<SCRIPT SRC=//example.org/x.js></SCRIPT>',
  'a script with a line in its tag': '‸<script\n>alert(1)</script\n>',
  'SVG that runs': '‸<svg onload=alert(1)>',
  MathML: '‸<math>',
  'a frame': '‸<iframe src="javascript:alert(1)"></iframe>',
  'a frame with its page in it': '‸<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'an object': '‸<object data="x">',
  'an embedded thing': '‸<embed src="x">',
  'a style': '‸<style>@import "//example.org"</style>',
  'a link to a style': '‸<link rel=stylesheet href="//example.org">',
  'a base': '‸<base href="//example.org">',
  'a refresh': '‸<meta http-equiv=refresh content="0;url=//example.org">',
  'a form': '‸<form action="//example.org"><input></form>',
  'a video': '‸<video src=x onerror=alert(1)>',
  'a template': '‸<template>',
  'a template for a shadow': '‸<div><template shadowrootmode=open></template></div>',
  'an element of our own scripts': '‸<div popover id=card-a></div>',
  'a comment': '‸<!-- a -->',
  'a comment in a line': 'a ‸<!-- a --> b',
  'a comment that ends the page': 'a ‸<!--> b',
  'a character section': '‸<![CDATA[a]]>',
  'a processing instruction': '‸<?php a ?>',
  'a declaration': '‸<!DOCTYPE html>',
  'a block': '‸<div>a</div>',
  'the end of a block': '‸</main>',
  'an unknown element': 'a ‸<x-y> b',
  'details that open': '‸<details open ontoggle=alert(1)>',
  'HTML in a heading': '## A ‸<img src=x>',
  'HTML in a table': '| a |\n| - |\n| ‸<img src=x> |',
  'HTML in a link': '[‸<img src=x>](https://example.org/)',
  'HTML in a quotation': '> ‸<script>alert(1)</script>',
  'HTML in a list': '- ‸<script>alert(1)</script>',
  'HTML in a footnote': 'a[^a]\n\n[^a]: b ‸<img src=x>',
});

const TAGS: Case[] = [
  '<b onclick="a">',
  '<b style="a">',
  '<b id=p1>',
  '<b class=claim>',
  '<span data-note=1>',
  '<i autofocus onfocus=a>',
].map((tag) => {
  const name = /<(\w+)/.exec(tag)?.[1];
  return {
    name: `an attribute that may not be: ${tag}`,
    files: { 'articles/a.md': article(`a ‸${tag}b‸</${name}> c`) },
    finds: ['raw-html', 'raw-html'],
  };
});

const FIELDS: Case[] = [
  {
    name: 'HTML in the credit',
    files: { 'articles/a.md': article('a', 'credit: ‸"a <img src=x onerror=alert(1)>"\n') },
    finds: ['raw-html'],
  },
  {
    name: 'HTML in a summary',
    files: { 'entities/a.md': entity('A').replace('summary: S.', 'summary: ‸"<svg onload=a>"') },
    finds: ['raw-html'],
  },
  {
    name: 'HTML in a dossier',
    files: { 'entities/a.md': entity('A', '', 'b\n\n‸<script>a</script>\n') },
    finds: ['raw-html'],
  },
  {
    name: 'HTML in a later fact',
    files: {
      'entities/a.md': entity('A', 'since: [{ on: "2015", text: ‸"<script>a</script>", works: [w] }]\n'),
      'works/w.yaml': work(),
    },
    finds: ['raw-html'],
  },
  ...['gist', 'note'].map((field): Case => {
    const fields = { gist: '"G."', note: '"N."', [field]: '‸"a <b onclick=a>"' };
    const lines = Object.entries(fields).map(([name, value]) => `    ${name}: ${value}\n`);
    return {
      name: `HTML in the ${field} of a claim`,
      files: {
        'articles/a.md': article(
          'one',
          `claims:\n  - id: c\n    quote: one\n    claim: C.\n    kind: fact\n    rating: disputed\n    known: then\n    works: []\n${lines.join('')}`,
        ),
      },
      finds: ['raw-html'],
    };
  }),
];

const FINE = right([
  ['small letters below the line', 'H<sub>2</sub>O', 'H2O'],
  ['an abbreviation', '<abbr title="a &quot;b&quot; <c>">d</abbr>', 'd'],
  ['another language', '<span lang="ar" dir="rtl">داعش</span> is ISIL', 'داعش is ISIL'],
  ['HTML in code', '`<script>alert(1)</script>`', '<script>alert(1)</script>'],
  ['HTML in a block of code', 'a\n\n```html\n<script>alert(1)</script>\n```', 'a'],
  ['HTML that is escaped', '\\<script>alert(1)\\</script>', '<script>alert(1)</script>'],
  ['HTML in character references', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['what only looks like HTML', '1 < 2 > 0 <3 a<b', '1 < 2 > 0 <3 a<b'],
  ['a language of code that breaks out', 'a\n\n```"><script>alert(1)</script>\nb\n```', 'a'],
]);

export const html: Case[] = [...SCRIPTS, ...TAGS, ...FIELDS, ...FINE];
