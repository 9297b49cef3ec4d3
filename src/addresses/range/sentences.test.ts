import { expect, test } from 'vitest';
import { sentencePinpoint, sentencesOf } from './sentences.ts';

const TEXT = 'Mr. Brook came first. Then the U.S. Navy came. “Why?” he asked.';
const said = (text: string, language?: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
const pinpoint = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return sentencePinpoint(text, { start, end: start + words.length });
};

test('sentences are what readers take for them', () => {
  expect(said(TEXT)).toEqual(['Mr. Brook came first.', 'Then the U.S. Navy came.', '“Why?” he asked.']);
  expect(said('他来了。她也来了。')).toEqual(['他来了。', '她也来了。']);
  expect(said('لماذا جاء؟ لا أحد يعرف.')).toEqual(['لماذا جاء؟', 'لا أحد يعرف.']);
  expect(said('They crossed the Sea. It was wide. Sgt. Roe saw it.')).toEqual([
    'They crossed the Sea.',
    'It was wide.',
    'Sgt. Roe saw it.',
  ]);
  expect(said('Er kam am 3. März. Sie ging.', 'de')).toEqual(['Er kam am 3. März.', 'Sie ging.']);
  expect(said('')).toEqual([]);
});

test.each([
  ['the U.S. Navy', 'sentence 2'],
  ['Then the U.S. Navy came.', 'sentence 2'],
  ['first. Then', 'sentences 1–2'],
  ['Navy came. “Why?”', 'sentences 2–3'],
])('%s lies in %s', (words, where) => {
  expect(pinpoint(words)).toBe(where);
});

test('of the whole, or of a paragraph of one sentence, none is said', () => {
  expect(pinpoint(TEXT)).toBeUndefined();
  expect(pinpoint('one', 'Only one.')).toBeUndefined();
});
