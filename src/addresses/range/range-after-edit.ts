import type { DiffRun } from './diff-run.ts';

/** What became of some words of a former text in the later one. */
export interface EditedRange {
  /** How they read then. */
  was: string;
  /** What is left of them, as parts of the later text. */
  left: { start: number; end: number }[];
  /** Whether all of them stand there as before, one after the other. */
  whole: boolean;
}

/** Follows the part `start`–`end` of the former text through the pieces of an edit. */
export function rangeAfterEdit(
  pieces: readonly DiffRun[],
  { start, end }: { start: number; end: number },
): EditedRange {
  const left: EditedRange['left'] = [];
  let was = '';
  let [then, now] = [0, 0];
  for (const { how, text } of pieces) {
    if (how !== 'new') {
      const from = Math.max(start, then) - then;
      const to = Math.min(end, then + text.length) - then;
      if (from < to) {
        was += text.slice(from, to);
        if (how === 'same' && /[\p{L}\p{N}]/u.test(text.slice(from, to)))
          left.push({ start: now + from, end: now + to });
      }
      then += text.length;
    }
    if (how !== 'gone') now += text.length;
  }
  const [first] = left;
  return { was, left, whole: left.length === 1 && first !== undefined && first.end - first.start === was.length };
}
