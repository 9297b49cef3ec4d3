import { article, type Case, entity, work } from '../case.ts';

/** Works with further lines that must each give these findings. */
const works = (rules: string[], rows: Record<string, string>): Case[] =>
  Object.entries(rows).map(([name, fields]) => ({ name, files: { 'works/w.yaml': work(fields) }, finds: rules }));

const lines = (many: number, line: (index: number) => string) =>
  Array.from({ length: many }, (_, index) => line(index)).join('');

export const yaml: Case[] = [
  ...works(['unknown-field'], {
    __proto__: '‸__proto__: { a: b }\n',
    constructor: '‸constructor: a\n',
    toString: '‸toString: a\n',
    'a key that merges': '‸<<: { a: b }\n',
    'a key that is a number': '‸1: a\n',
    'an empty key': '‸"": a\n',
  }),
  ...works(['bad-yaml'], {
    'a field twice': '‸title: B\n',
    'a tag of JavaScript': 'note: !!js/function ‸"a"\n',
    'a tag of bytes': 'note: !!binary ‸aGVsbG8=\n',
    'a tag for text': 'note: !!str ‸a\n',
    'a tag of one’s own': 'note: !a ‸b\n',
    'a second document': '‸---\na: b\n',
    'a tab for indentation': 'note:\n‸\ta: b\n',
    'a colon in plain text': 'note: ‸a: b\n',
    'an alias to nothing': 'note: ‸*a\n',
    'a list for a key': '‸[a]: b\n',
  }),
  ...works(['bad-value'], {
    'a number that is no text': 'note: ‸1\n',
    'an octal number of old': 'note: ‸012\n',
    'a number with an exponent': 'note: ‸1e3\n',
    'a hexadecimal number': 'note: ‸0x1F\n',
    infinity: 'note: ‸.inf\n',
    'not a number': 'note: ‸.nan\n',
    'true for a text': 'note: ‸true\n',
    'null for a text': 'note: ‸null\n',
    nothing: 'note:‸\n',
    'a list for a text': 'note: ‸[a]\n',
    'a map for a text': 'note: ‸{ a: b }\n',
    'a text for a list': 'author: ‸a\n',
  }),
  ...works(['empty-text'], {
    'empty text': 'note: ‸""\n',
    'a text of spaces': 'note: ‸"  "\n',
    'a text of spaces that do not break': 'note: ‸"\\u00A0"\n',
    'a text of a wide space': 'publisher: ‸"\u2003"\n',
  }),
  ...works(['bad-date'], {
    'a month that is none': 'issued: ‸2014-13-01\n',
    'a day that is none': 'issued: ‸"2014-02-30"\n',
    'a day of a common year': 'issued: ‸"2014-02-29"\n',
    'a time': 'issued: ‸2014-01-01T00:00:00Z\n',
    'a date the other way': 'issued: ‸"01-02-2014"\n',
    'a date with digits of another script': 'issued: ‸"２０１４"\n',
  }),
  {
    name: 'no for true or false',
    files: {
      'articles/a.md': article(
        'one',
        'claims:\n  - { id: c, quote: one, claim: C., kind: fact, rating: disputed, gist: G., note: N., known: then, works: [], key: ‸no }\n',
      ),
    },
    finds: ['bad-value'],
  },
  {
    name: 'YAML 1.1 by a directive',
    files: { 'works/w.yaml': `‸%YAML 1.1\n---\n${work()}` },
    finds: ['bad-yaml'],
  },
  {
    name: 'an alias inside what it stands for',
    files: { 'works/w.yaml': `${work()}author: &a\n  - ‸*a\n` },
    finds: ['bad-yaml'],
  },
  {
    name: 'an alias inside what it stands for, in an article',
    files: { 'articles/a.md': article('one', 'claims: &a\n  - { id: c, works: ‸*a }\n') },
    finds: ['bad-yaml'],
  },
  {
    name: 'aliases that swell',
    files: {
      'works/w.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [‸*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    },
    finds: ['bad-yaml'],
  },
  {
    name: 'many aliases',
    files: {
      'works/w.yaml': work(`note: &a b\nauthor:\n${lines(100, () => '  - { literal: *a }\n')}  - { literal: ‸*a }\n`),
    },
    finds: ['bad-yaml'],
  },
  {
    name: 'lists in one another',
    files: { 'works/w.yaml': work(`note: ${'['.repeat(200)}‸[\n`) },
    finds: ['over-limit'],
  },
  {
    name: 'maps in one another',
    files: { 'works/w.yaml': `${lines(20, (at) => `${' '.repeat(at)}a:\n`)}‸${' '.repeat(20)}a:\n` },
    finds: ['over-limit'],
  },
  {
    name: 'ten thousand lists in one another',
    files: { 'works/w.yaml': work(`note: ${'['.repeat(200)}‸${'['.repeat(9800)}${']'.repeat(10_000)}\n`) },
    finds: ['over-limit'],
  },
  {
    name: 'a value of almost a megabyte',
    files: { 'works/w.yaml': work(`note: ‸${'a b '.repeat(250_000)}\n`) },
    finds: ['over-limit'],
  },
  {
    name: 'a file of more',
    files: { 'works/w.yaml': `‸${work(`note: ${'a '.repeat(600_000)}\n`)}` },
    finds: ['over-limit'],
  },
  {
    name: 'more lines than a file may have',
    files: { 'works/w.yaml': `${lines(20_000, () => '#\n')}‸a: b\n` },
    finds: ['over-limit'],
  },
  { name: 'a text for all', files: { 'works/w.yaml': '‸hello' }, finds: ['bad-value'] },
  { name: 'a list for all', files: { 'works/w.yaml': '‸- a\n' }, finds: ['bad-value'] },
  { name: 'nothing at all', files: { 'works/w.yaml': '‸' }, finds: ['bad-value'] },
  { name: 'an empty article', files: { 'articles/a.md': '‸' }, finds: ['no-frontmatter'] },
  { name: 'frontmatter that does not end', files: { 'articles/a.md': '‸---\ntitle: T\n' }, finds: ['no-frontmatter'] },
  {
    name: 'frontmatter in another language',
    files: { 'articles/a.md': '‸+++\ntitle = "T"\n+++\n' },
    finds: ['no-frontmatter'],
  },
  {
    name: 'a quote that is not closed, with much after it',
    files: {
      'articles/a.md': '---\ntitle: "T‸\ndeck: "D\nbyline: B\npublished: "2026-01-01"\nasOf: "2014"\n---\n\na\n',
    },
    finds: ['bad-yaml'],
  },
  {
    name: 'a bad indentation, with much after it',
    files: {
      'articles/a.md': article('a', 'claims:\n  - id: a\n‸   quote: b\n  - id: c\n    quote: d: e\n    note: "f\n'),
    },
    finds: ['bad-yaml'],
  },
  {
    name: 'a record whose YAML is broken, listed in an article',
    files: { 'entities/e.md': '---\nname: "E‸\n---\n', 'articles/a.md': article('E', 'entities: [e]\n') },
    finds: ['bad-yaml'],
  },
  {
    name: 'two hundred and one aliases',
    files: { 'entities/e.md': entity('E', `aliases: ‸[${lines(201, (at) => `Name ${at}, `)}]\n`) },
    finds: ['bad-value'],
  },
  {
    name: 'a quote of a megabyte’s tenth',
    files: {
      'articles/a.md': article(
        'one',
        `claims:\n  - { id: c, quote: ‸"${'a '.repeat(2000)}", claim: C., kind: fact, rating: disputed, gist: G., note: N., known: then, works: [] }\n`,
      ),
    },
    finds: ['bad-value'],
  },
];
