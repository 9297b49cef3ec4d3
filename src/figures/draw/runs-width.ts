import { textWidth } from './text-width.ts';
import type { TextRun } from './wrap-runs.ts';

/** How much smaller than the rest of a line is what it says in passing. */
const QUIET = 0.85;

/** How wide parts are at most, set on one line in this size. */
export function runsWidth(parts: readonly TextRun[], size: number): number {
  return parts.reduce((sum, { text, strong, quiet }) => sum + textWidth(text, quiet ? size * QUIET : size, strong), 0);
}
