import { expect, test } from 'vitest';
import { newestOnly } from './newest-only.ts';

/** Questions that are answered when the test says so. */
function desk() {
  const open = new Map<string, () => void>();
  const shown: string[] = [];
  const ask = newestOnly(
    (question: string) => new Promise<string>((resolve) => open.set(question, () => resolve(question.toUpperCase()))),
    (answer) => shown.push(answer),
  );
  const settle = async (question: string) => {
    open.get(question)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ask, settle, open, shown };
}

test('one question is asked at a time; of those that wait, the last is taken', async () => {
  const { ask, settle, open, shown } = desk();
  for (const question of ['a', 'ab', 'abc']) void ask(question);
  expect([...open.keys()]).toEqual(['a']);
  await settle('a');
  expect(shown).toEqual([]);
  expect([...open.keys()]).toEqual(['a', 'abc']);
  await settle('abc');
  expect(shown).toEqual(['ABC']);
});
