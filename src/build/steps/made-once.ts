import { onceInProcess } from '../once-in-process.ts';

const made = onceInProcess('made', () => new WeakMap<object, Map<string, unknown>>());

/**
 * What a step makes of a file, made once for each time that the file was parsed: where a file is parsed again only
 * after a change of what it depends on, so is all that is made of it.
 */
export function madeOnce<T>(parsed: object, step: string, make: () => T): T {
  const steps = made.get(parsed) ?? new Map<string, unknown>();
  made.set(parsed, steps);
  if (!steps.has(step)) steps.set(step, make());
  return steps.get(step) as T;
}

/** Whether a step was done with a file since it was parsed. */
export const isMade = (parsed: object, step: string): boolean => made.get(parsed)?.has(step) ?? false;

/** What a step made of a file; nothing if it was not done since it was parsed. */
export const madeOf = <T>(parsed: object, step: string): T | undefined => made.get(parsed)?.get(step) as T | undefined;
