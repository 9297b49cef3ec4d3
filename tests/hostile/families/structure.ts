// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is what is tried
import { article, type Case, claim, entity, right, work, wrong } from '../case.ts';

const times = (text: string, many: number) => text.repeat(many);

const ABSURD = wrong('over-limit', {
  'quotations in one another': `‸${times('>', 10_000)} a`,
  'lists in one another': `‸${times('- ', 10_000)}a`,
  'brackets that are not closed': `${times('[', 200)}‸${times('[', 9800)}a`,
  'brackets in one another': `${times('[', 200)}‸${times('[', 4800)}a${times('](b)', 5000)}`,
  'asterisks in a row': `‸${times('*', 10_000)}a`,
  'emphasis in emphasis': `${times('*a ', 500)}‸${times('*a ', 9500)}`,
  'closing signs alone': `${times('a_ ', 500).slice(0, -1)} a‸_ ${times('a_ ', 9500)}`,
  'backticks in a row': `‸${times('`', 10_000)}`,
  'comments that do not end': `a ${times('<!--', 10)}‸${times('<!--', 9990)}`,
  'a paragraph of five hundred thousand characters': `${times('a ', 100_000)}‸${times('a ', 150_000)}`,
  'a word of ten thousand letters': `‸${times('a', 10_000)}`,
  'a table of a thousand columns': `‸${times('|a', 1000)}\n${times('|-', 1000)}`,
  'a table of a hundred thousand cells': `‸${times('|-', 90)}\n${times('|a\n', 1200)}`,
  'two thousand quotations': `${times('> a\n\n', 1000)}‸${times('> a\n\n', 1000)}`,
  'links that end nowhere': `${times('[a](b ', 500)}‸${times('[a](b ', 9500)}`,
  'thirty thousand lines': `${times('a\n\n', 9996)}‸${times('a\n\n', 5000)}`,
});

const FOOTNOTES: Case[] = [
  ...wrong('footnote-undefined', {
    'a footnote that is not there': 'a‸[^b]',
    'a footnote of odd characters that is not there': 'a‸[^"b]',
  }),
  ...wrong('footnote-defined-twice', { 'a footnote twice': 'a[^b]\n\n[^b]: c\n\n‸[^b]: d' }),
  ...wrong('footnote-unused', { 'a footnote nobody refers to': 'a\n\n‸[^b]: c' }),
  {
    name: 'a footnote in a summary',
    files: { 'entities/a.md': entity('A').replace('summary: S.', 'summary: ‸"S.[^1]"') },
    finds: ['footnote-misplaced'],
  },
];

const CLAIMS: Case[] = [
  {
    name: 'a quote over two paragraphs',
    files: { 'articles/a.md': article('one\n\ntwo', `claims:\n${claim('c', 'one two').replace('"one', '‸"one')}`) },
    finds: ['quote-misplaced'],
  },
  {
    name: 'a quote in a heading',
    files: {
      'articles/a.md': article('## One two\n\nthree', `claims:\n${claim('c', 'One two').replace('"One', '‸"One')}`),
    },
    finds: ['quote-misplaced'],
  },
  {
    name: 'a quote in a footnote',
    files: {
      'articles/a.md': article('a[^b]\n\n[^b]: one two', `claims:\n${claim('c', 'one two').replace('"one', '‸"one')}`),
    },
    finds: ['quote-misplaced'],
  },
  {
    name: 'a quote that cuts a family',
    files: { 'articles/a.md': article('👩\u200d👧', `claims:\n${claim('c', '👩').replace('"👩', '‸"👩')}`) },
    finds: ['quote-absent'],
  },
  {
    name: 'a quote that cuts flags',
    files: { 'articles/a.md': article('🇵🇰🇺🇸', `claims:\n${claim('c', '🇰🇺').replace('"🇰', '‸"🇰')}`) },
    finds: ['quote-absent'],
  },
  {
    name: 'a quote that cuts off an accent',
    files: { 'articles/a.md': article('cafx\u0302', `claims:\n${claim('c', 'cafx').replace('"cafx', '‸"cafx')}`) },
    finds: ['quote-absent'],
  },
  {
    name: 'a quote of spaces',
    files: { 'articles/a.md': article('one', `claims:\n${claim('c', ' ').replace('" "', '‸" "')}`) },
    finds: ['empty-text'],
  },
  {
    name: 'a quote like a regular expression',
    files: { 'articles/a.md': article('aaaa', `claims:\n${claim('c', '(a+)+$').replace('"(a', '‸"(a')}`) },
    finds: ['quote-absent'],
  },
];

const RELATIONS: Case[] = [
  {
    name: 'two that are part of each other',
    files: {
      'entities/one-e.md': entity('Oneness', 'relations: [{ type: part-of, target: two-e, works: [w] }]\n'),
      'entities/two-e.md': entity('Twoness', 'relations: [{ type: part-of, target: one-e, works: [w] }]\n'),
      'works/w.yaml': work(),
      'articles/a.md': article('Oneness, Twoness', 'entities: [one-e, two-e]\n'),
    },
    says: 'Oneness, Twoness',
  },
  {
    name: 'three that succeed one another in a ring',
    files: {
      ...Object.fromEntries(
        ['x', 'y', 'z'].map((id, at) => [
          `entities/ring-${id}.md`,
          entity(
            `Ring${id}`,
            `relations: [{ type: succeeded, target: ring-${'yzx'[at]}, from: "2014", works: [w] }, { type: pledged-to, target: ring-${'zxy'[at]}, works: [w] }]\n`,
          ),
        ]),
      ),
      'works/w.yaml': work(),
      'articles/a.md': article('Ringx, Ringy, Ringz', 'entities: [ring-x, ring-y, ring-z]\n'),
    },
    says: 'Ringx, Ringy, Ringz',
  },
];

const IMU = { 'entities/imu.md': entity('IMU') };
const MENTIONS: Case[] = [
  ['in code', '`IMU` and IMU', 'IMU and IMU'],
  ['in an address', 'https://example.org/IMU and IMU', 'https://example.org/IMU and IMU'],
  ['in a link', '[IMU](https://example.org/) and IMU', 'IMU and IMU'],
  ['with an accent', 'IMx\u0302 IMU\u0332 and IMU', 'IMx\u0302 IMU\u0332 and IMU'],
  ['beside emoji', '🧭IMU🧭 and IMU', '🧭IMU🧭 and IMU'],
  ['in Arabic', 'السلام IMU عليكم', 'السلام IMU عليكم'],
  ['across emphasis', '*IM*U and IMU', 'IMU and IMU'],
  ['across HTML', 'IM<sub>U</sub> and IMU', 'IMU and IMU'],
  ['in one paragraph ten thousand times', times('IMU ', 10_000).trim(), times('IMU ', 10_000).trim()],
].map(([name, body, says]) => ({
  name: `a name ${name}`,
  files: { ...IMU, 'articles/a.md': article(body as string, 'entities: [imu]\n') },
  says: says as string,
}));

const FINE = right([
  [
    'claims that overlap and nest',
    'one *two three* four',
    'one two three four',
    `claims:\n${claim('c1', 'one two')}${claim('c2', 'two three four')}${claim('c3', 'two three four')}${claim('c4', 'three')}`,
  ],
  [
    'a claim across a link and code',
    'one [two](https://example.org/) `three` four',
    'one two three four',
    `claims:\n${claim('c', 'two three')}`,
  ],
  ['a claim across a footnote', 'one[^a] two\n\n[^a]: b', 'one two', `claims:\n${claim('c', 'one two')}`],
  ['a claim across HTML', 'a H<sub>2</sub>O b', 'a H2O b', `claims:\n${claim('c', 'H2')}${claim('d', '2O')}`],
  ['a claim across a line break', 'one  \ntwo', 'one\ntwo', `claims:\n${claim('c', 'one two')}`],
  ['a claim in a quotation in a list', '- > one two', 'one two', `claims:\n${claim('c', 'two')}`],
  ['a footnote in a footnote, and back', 'a[^b]\n\n[^b]: c[^d]\n\n[^d]: e[^b]', 'a'],
  ['a footnote in itself', 'a[^b]\n\n[^b]: c[^b]', 'a'],
  ['footnotes with names of objects', 'a[^__proto__] b[^constructor]\n\n[^__proto__]: c\n\n[^constructor]: d', 'a b'],
  ['footnotes with odd names', 'a[^<b>] c[^d"e] f[^p1]\n\n[^<b>]: g\n\n[^d"e]: h\n\n[^p1]: i', 'a c f'],
  ['a footnote that is escaped', 'a \\[^b]', 'a [^b]'],
  ['tasks', '- [x] a\n- [ ] b', 'a'],
  ['headings with names of ours', '## P1\n\n## Notes\n\n## Notes\n\n## \\<b>\n\na', 'a'],
  [
    'a table with everything in it',
    '| *a* | `b` | [c](https://example.org/) |\n| :- | -: | :-: |\n| d | e | f |\n\ng',
    'a\nb\nc\nd\ne\nf',
  ],
  [
    'definitions by the hundred',
    `a [b][r1]\n\n${Array.from({ length: 300 }, (_, at) => `[r${at}]: https://example.org/${at}`).join('\n')}`,
    'a b',
  ],
  [
    'footnotes by the hundred',
    `${Array.from({ length: 400 }, (_, at) => `a[^${at}]`).join(' ')}\n\n${Array.from({ length: 400 }, (_, at) => `[^${at}]: b`).join('\n')}`,
    Array.from({ length: 400 }, () => 'a').join(' '),
  ],
  ['a line of code that looks like frontmatter', 'a\n\n---\ntitle: b\n---', 'a'],
  ['nothing but a heading', '## A', ''],
  ['a mention of a template', '`{{ 7 * 7 }} ${7 * 7} {% b %}`', '{{ 7 * 7 }} ${7 * 7} {% b %}'],
  [
    'emphasis nested as deep as may be',
    `${times('*a ', 250)}b${times(' a*', 250)}`,
    `${times('a ', 250)}b${times(' a', 250)}`,
  ],
]);

export const structure: Case[] = [...ABSURD, ...FOOTNOTES, ...CLAIMS, ...RELATIONS, ...MENTIONS, ...FINE];
