import { describe, expect, test } from 'vitest';
import { draftNote } from './draft-note.ts';
import type { ForeignAnnotation } from './foreign-annotation.ts';
import { parseAnnotations } from './parse-annotations.ts';

const PAGE = 'https://example.org/articles/a/';
const QUOTE = { type: 'TextQuoteSelector', exact: 'words', prefix: 'some ', suffix: ' here' };
const SELECTORS = [QUOTE, { type: 'TextPositionSelector', start: 5, end: 10 }];
const W3C = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: '#1',
  type: 'Annotation',
  body: [
    { type: 'TextualBody', value: 'A note.', purpose: 'commenting' },
    { type: 'TextualBody', value: 'disputed', purpose: 'tagging' },
  ],
  target: { source: PAGE, selector: SELECTORS },
};
const HYPOTHESIS = {
  id: 'x1',
  uri: PAGE,
  text: 'A note.',
  tags: ['disputed'],
  target: [{ source: PAGE, selector: [{ type: 'RangeSelector', startContainer: '/p' }, ...SELECTORS] }],
};
const EXPECTED: Partial<ForeignAnnotation> = {
  page: PAGE,
  claim: undefined,
  note: 'A note.',
  isHtml: false,
  tags: ['disputed'],
  quote: { exact: 'words', prefix: 'some ', suffix: ' here' },
  start: 5,
  isReply: false,
};

describe('what other programs export', () => {
  test.each<[string, unknown, string]>([
    ['an array, as Recogito writes it', [W3C], '#1'],
    ['one annotation', W3C, '#1'],
    ['a page of annotations', { type: 'AnnotationPage', items: [W3C] }, '#1'],
    ['a collection with its first page', { type: 'AnnotationCollection', first: { items: [W3C] } }, '#1'],
    ['a body without a purpose', [{ ...W3C, body: ['A note.', W3C.body[1]] }], '#1'],
    ['a file of Hypothesis', { export_date: '2026-01-01', annotations: [HYPOTHESIS] }, 'x1'],
    ['an answer of its interface', { total: 1, rows: [HYPOTHESIS] }, 'x1'],
    ['without an id', [{ ...W3C, id: undefined }], 'annotation 1'],
  ])('%s', (_name, data, name) => {
    expect(parseAnnotations(JSON.stringify(data))).toEqual([{ name, ...EXPECTED }]);
  });

  test('one a line', () => {
    const text = `\uFEFF${JSON.stringify(W3C)}\n${JSON.stringify({ ...W3C, id: '#2' })}\n`;
    expect(parseAnnotations(text).map(({ name }) => name)).toEqual(['#1', '#2']);
  });

  test.each<[string, object, Partial<ForeignAnnotation>]>([
    ['an answer', { ...HYPOTHESIS, references: ['x0'] }, { isReply: true }],
    ['an answer, as W3C has it', { ...W3C, motivation: 'replying' }, { isReply: true }],
    ['a note on the whole page', { ...W3C, target: PAGE }, { quote: undefined, page: PAGE }],
    ['what the words say', { ...W3C, body: { value: 'They say.', purpose: 'describing' } }, { claim: 'They say.' }],
    ['the short form of W3C', { ...W3C, body: undefined, bodyValue: 'In short.' }, { note: 'In short.', tags: [] }],
    ['other line ends', { ...HYPOTHESIS, text: 'Short.\r\n\r\nLonger.\r' }, { note: 'Short.\n\nLonger.' }],
    ['HTML', { ...W3C, body: { value: '<p>It.</p>', format: 'text/html; charset=utf-8' } }, { isHtml: true }],
    [
      'a tag that is HTML',
      { ...W3C, body: { value: 'x', purpose: 'tagging', format: 'text/html' } },
      { isHtml: false },
    ],
    ['marked without a word', { ...W3C, body: [] }, { note: '', tags: [] }],
  ])('%s', (_name, data, expected) => expect(parseAnnotations(JSON.stringify([data]))).toMatchObject([expected]));

  test.each([
    '',
    'no JSON',
    '{}',
    '[]',
    '[1]',
    '{"items":[]}',
    '[{"title":"A work"}]',
    'null',
    '{"first":{"first":{}}}',
  ])('no annotations: %s', (text) => expect(() => parseAnnotations(text)).toThrow('these are no annotations'));
});

describe('a comment as gist and note', () => {
  const long = 'It says much that is true of one of the crews, and nothing of the other, which had left by then.';
  test.each<[string, string, string | undefined, string?]>([
    ['one sentence', 'Only one did.', 'Only one did.', 'Only one did.'],
    ['a short paragraph, and others', 'Only one did.\n\nThe other\nstayed.', 'Only one did.', 'The other\nstayed.'],
    ['the first of two sentences', 'Only one did. The other stayed.', 'Only one did.'],
    [
      'a sentence that is too long',
      long,
      'It says much that is true of one of the crews, and nothing of the other, which had left…',
    ],
    ['a list', '- One.\n\n- Two.', 'One.'],
    ['Markdown', '*Only* `one` [did](https://example.org/).', 'Only one did.'],
    ['nothing', ' \n', undefined],
    ['no words', '***', undefined],
  ])('%s', (_name, comment, gist, note = comment.trim()) => {
    expect(draftNote(comment)).toEqual(gist === undefined ? undefined : { gist, note });
  });
});
