import { expect, test } from 'vitest';
import { decodeRecord } from '../query/decode-record.ts';
import {
  articleWord,
  EVERY_ARTICLE,
  entityToken,
  entityWord,
  GATHERED,
  gatheringWord,
  indexWord,
  readToken,
  shielded,
} from './records.ts';

const IDS = ['al-qaida', 'alqaida', 'al-qaida-x', 'al', 'a-l-qaida', 'every', 'in-a', 'ina', 'a', 'in'];

test('no word of the index is that of another thing, or begins it', () => {
  const gatherings = GATHERED.flatMap((name) =>
    [...IDS, 'ärger', 'کتب-خانہ', '灯'].map((slug) => gatheringWord(name, slug)),
  );
  const words = [EVERY_ARTICLE, ...IDS.map(entityWord), ...IDS.map(articleWord), ...gatherings];
  const clashes = words.flatMap((word, at) => words.filter((other, i) => i !== at && other.startsWith(word)));
  expect(clashes).toEqual([]);
});

test.each(IDS)('the token of %s says which entity, and how many words name it', (id) => {
  for (const length of [0, 1, 3]) {
    expect(readToken(entityToken(id, length))).toEqual({ entity: id, length });
    expect(indexWord(entityToken(id, length))).toBe(entityWord(id));
  }
});

test('words that begin like a token are words', () => {
  const words = ['@nasa', '@al@qaida@@', '\\@x', '@', '@@'];
  const text = [entityToken('al-qaida', 2), ...words.map(shielded)].join(' ');
  const record = decodeRecord(
    JSON.stringify([['article', 'a', 'A', 0, [['p1', 0, 6]], [], 'de', { tag: ['lamps'] }], text]),
  );
  expect(record).toMatchObject({
    language: 'de',
    gathered: { tag: ['lamps'] },
    paragraphs: [{ words, marked: [{ entity: 'al-qaida', at: 0, length: 2 }] }],
  });
});
