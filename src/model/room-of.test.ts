import { expect, test } from 'vitest';
import { roomOf } from './room-of.ts';

test.each([
  ['Latin letters', 'cafe\u0301 2014', 9],
  ['kanji and kana, a voiced one in two signs', '料金か\u3099', 6],
  ['full signs', '「。」！', 8],
  ['beyond 16 bits', '𠮷', 2],
  ['Hangul', '한국', 4],
  ['a middle dot between Latin letters', 'col·lecció', 10],
])('%s', (_name, text, room) => expect(roomOf(text)).toBe(room));
