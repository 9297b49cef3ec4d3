import { expect, test } from 'vitest';
import { positioned } from '../../../tests/fixtures/positioned.ts';
import { formatLedger } from '../../ledger/format-ledger.ts';
import { updateLedger } from '../../ledger/update-ledger.ts';
import { parseLedger } from './parse-ledger.ts';

const parse = (text: string) => parseLedger({ path: 'content/articles/a.permalinks.json', id: 'a', text });
const WRITTEN = formatLedger(
  updateLedger(
    'a',
    undefined,
    [
      { kind: 'paragraph', text: 'One: "two" # 3.' },
      { kind: 'list', text: 'Four.' },
    ],
    '2026-01-01',
  ).ledger,
);

test('what the tool writes is read as it was', () => {
  const { ledger, findings } = parse(WRITTEN);
  expect(findings).toEqual([]);
  expect(ledger).toEqual(JSON.parse(WRITTEN));
});

test('JSON that is indented by tabs is as good', () => {
  const text = JSON.stringify(JSON.parse(WRITTEN), null, '\t');
  expect(parse(text)).toEqual(parse(WRITTEN));
});

test.each([
  ['a merge conflict', WRITTEN.replace('  "version"', '‸<<<<<<< HEAD\n  "version"'), 'a merge in it was not finished'],
  ['a conflict in a list', WRITTEN.replace(/(.*"id": "p2")/, '‸=======\n$1'), 'a merge in it was not finished'],
  ['its end cut off', `${WRITTEN.slice(0, 20)}‸`, 'it is not JSON'],
  ['an empty file', '‸', 'it is not JSON'],
  ['another version', WRITTEN.replace('"version": 1', '"version": ‸2'), 'version: '],
  ['no paragraph number', WRITTEN.replace('"p2"', '‸"2"'), 'paragraphs.1.id: '],
  ['a number given twice', WRITTEN.replace('"p2"', '‸"p1"'), 'the number p1 is given twice'],
  [
    'a day that does not exist',
    WRITTEN.replace('"first": "2026-01-01"', '"first": ‸"2026-13-01"'),
    'paragraphs.0.first: ',
  ],
  ['a field that is no part of it', WRITTEN.replace(/\{(\s+"id": "p2")/, '‸{ "x": 1,$1'), 'paragraphs.1: '],
  ['a list', '‸[]', 'expected object'],
  ['a key given twice', WRITTEN.replace('"article"', '‸"version": 1, "article"'), 'stands twice'],
])('%s', (_name, marked, detail) => {
  const { text, line, column } = positioned(marked);
  const { ledger, findings } = parse(text);
  expect(ledger).toBeUndefined();
  expect(findings[0]).toMatchObject({ rule: 'bad-ledger', file: 'content/articles/a.permalinks.json', line, column });
  expect(findings[0]?.message).toContain(detail);
  expect(findings[0]?.message).not.toContain(': :');
});
