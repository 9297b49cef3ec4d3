import { article, type Case, claim, entity, right, work } from '../case.ts';

const UNSEEN: Record<string, string> = {
  'an override of direction': '\u202e',
  'an embedding of direction': '\u202a',
  'an isolate': '\u2066',
  'a right-to-left mark': '\u200f',
  'a space of no width': '\u200b',
  'a joiner between Latin letters': '\u200d',
  'a word joiner': '\u2060',
  'a byte order mark inside': '\ufeff',
  'a soft hyphen': '\u00ad',
  'a Hangul filler': '\u3164',
  'a tag': '\u{e0041}',
  'a line separator': '\u2028',
  NUL: '\0',
  'a backspace': '\b',
  'an escape sequence': '\u001b',
  'a C1 control': '\u009b',
  'no character': '\ufdd0',
};

const ANYWHERE: Case[] = Object.entries(UNSEEN).flatMap(([name, character]): Case[] => [
  {
    name: `${name} in the text`,
    files: { 'articles/a.md': article(`a‸${character}b`) },
    finds: ['invisible-character'],
  },
  { name: `${name} in a name`, files: { 'entities/a.md': entity(`A‸${character}B`) }, finds: ['invisible-character'] },
]);

const ESCAPED: Case[] = [
  {
    name: 'an override as a reference',
    files: { 'articles/a.md': article('‸a&#8238;b') },
    finds: ['invisible-character'],
  },
  {
    name: 'a space of no width by its name',
    files: { 'articles/a.md': article('‸a&ZeroWidthSpace;b') },
    finds: ['invisible-character'],
  },
  {
    name: 'an override as an escape in YAML',
    files: { 'works/w.yaml': work('note: ‸"a\\u202Eb"\n') },
    finds: ['invisible-character'],
  },
  {
    name: 'NUL as an escape in YAML',
    files: { 'works/w.yaml': work('note: ‸"a\\0b"\n') },
    finds: ['invisible-character'],
  },
  {
    name: 'half a character as an escape in YAML',
    files: { 'works/w.yaml': work('note: ‸"\\uD800"\n') },
    finds: ['invisible-character'],
  },
  {
    name: 'a line separator as an escape in YAML',
    files: { 'works/w.yaml': work('note: ‸"a\\Lb"\n') },
    finds: ['invisible-character'],
  },
  {
    name: 'a space of no width in a quote',
    files: { 'articles/a.md': article('one', `claims:\n${claim('c', 'o‸\u200bne')}`) },
    finds: ['invisible-character'],
  },
];

const BYTES: Case[] = [
  {
    name: 'Latin 1',
    files: { 'articles/a.md': new Uint8Array([...Buffer.from(article('caf')), 0xe9, 0x0a]) },
    finds: ['bad-encoding 10:1'],
  },
  {
    name: 'UTF-16',
    files: { 'articles/a.md': Buffer.from(`\ufeff${article('a')}`, 'utf16le') },
    finds: ['bad-encoding 1:1'],
  },
  {
    name: 'a surrogate in UTF-8',
    files: { 'works/w.yaml': new Uint8Array([0x61, 0xed, 0xa0, 0x80]) },
    finds: ['bad-encoding 1:2'],
  },
  {
    name: 'too long a form of a slash',
    files: { 'works/w.yaml': new Uint8Array([0xc0, 0xaf]) },
    finds: ['bad-encoding 1:1'],
  },
  {
    name: 'the end of a file inside a character',
    files: { 'works/w.yaml': new Uint8Array([0x61, 0xc3]) },
    finds: ['bad-encoding 1:2'],
  },
];

const NAMES: Case[] = [
  {
    name: 'a Cyrillic letter in a Latin word',
    files: { 'entities/a.md': entity('‸"T\u0430liban"') },
    finds: ['confusable-name'],
  },
  {
    name: 'a Greek letter in a Latin word',
    files: { 'entities/a.md': entity('‸"\u0391qis"') },
    finds: ['confusable-name'],
  },
  {
    name: 'a name all of Cyrillic letters',
    files: { 'entities/a.md': entity('AMC'), 'entities/b.md': entity('‸"\u0410\u041c\u0421"') },
    finds: ['confusable-name'],
  },
  {
    name: 'a name of mathematical letters',
    files: { 'entities/a.md': entity('AQI'), 'entities/b.md': entity('‸"\u{1D400}\u{1D410}\u{1D408}"') },
    finds: ['confusable-name'],
  },
  {
    name: 'a name of wide letters',
    files: { 'entities/a.md': entity('AQI'), 'entities/b.md': entity('‸ＡＱＩ') },
    finds: ['confusable-name'],
  },
  {
    name: 'a one for an l',
    files: { 'entities/a.md': entity('Isil'), 'entities/b.md': entity('B', 'aliases: [‸Isi1]\n') },
    finds: ['confusable-name'],
  },
  {
    name: 'accents composed and not',
    files: { 'entities/a.md': entity('Café'), 'entities/b.md': entity('‸Cafe\u0301') },
    finds: ['shared-alias'],
  },
  { name: 'a name of nothing but a sign', files: { 'entities/a.md': entity('‸"…"') }, finds: ['bad-value'] },
];

const FINE = right([
  ['Persian with its non-joiner', 'می\u200cخواهم', 'می\u200cخواهم', 'language: fa\n'],
  ['Hindi with its joiner', 'क्\u200dष', 'क्\u200dष', 'language: hi\n'],
  [
    'a family',
    '👩\u200d👩\u200d👧 and 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '👩\u200d👩\u200d👧 and 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ],
  ['accents upon accents', `a${'\u0302'.repeat(50)}b`, `a${'\u0302'.repeat(50)}b`.normalize('NFC')],
  ['a replacement character', 'a \ufffd b', 'a \ufffd b'],
  ['Arabic and Latin', 'قال IMU إن', 'قال IMU إن', 'language: ar\n'],
]);

export const characters: Case[] = [...ANYWHERE, ...ESCAPED, ...BYTES, ...NAMES, ...FINE];
