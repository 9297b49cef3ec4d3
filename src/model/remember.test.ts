import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('answers each question once, nothing among the answers, and begins anew when it keeps too many', () => {
  const asked: string[] = [];
  const sized = remember((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, 2);
  expect(['a', '', 'a', '', 'ccc', 'ccc', 'a'].map(sized)).toEqual([1, undefined, 1, undefined, 3, 3, 1]);
  expect(asked).toEqual(['a', '', 'ccc', 'a']);
});
