import { expect, test } from 'vitest';
import { kindOf, WORK_KINDS } from './work-kinds.ts';
import { WORK_TYPES } from './work-types.ts';

test('every type of work is of one kind', () => {
  expect(Object.values(WORK_KINDS).flat().sort()).toEqual([...WORK_TYPES].sort());
});

test.each([
  ['article-newspaper', 'press'],
  ['thesis', 'research'],
  ['legal_case', 'law'],
  ['personal_communication', 'archive'],
])('%s is of the kind %s', (type, kind) => {
  expect(kindOf({ type })).toBe(kind);
});
