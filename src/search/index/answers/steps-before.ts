import { isLater } from '../../../model/is-later.ts';
import type { Statement, Step } from '../../answers/answers-file.ts';

/**
 * What was said before a statement, as a field of it: given are steps, each the day on which its sentence gave way to
 * the next. Those that the earliest article's day `asOf` does not lie before are left out.
 */
export function stepsBefore(
  asOf: string | undefined,
  ...steps: (readonly [until: string | undefined, said: string, works?: string[]])[]
): Pick<Statement, 'before'> {
  const before = steps.flatMap(([until, ...rest]): Step[] =>
    until !== undefined && isLater(until, asOf) ? [[until, ...rest]] : [],
  );
  return before.length > 0 ? { before } : {};
}
