// Whatever is written, some things hold. `npm run hostile` tries more of it.
import { expect, test } from 'vitest';
import { PROPERTIES, runProperty } from './properties.ts';

test.each(Object.entries(PROPERTIES))('%s', { timeout: 60_000 }, async (_name, property) => {
  const { failed, counterexample, errorInstance } = await runProperty(property, 150);
  expect(failed ? { counterexample, errorInstance } : 'holds').toBe('holds');
});
