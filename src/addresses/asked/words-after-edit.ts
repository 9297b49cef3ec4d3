import type { DiffRun } from '../range/diff-run.ts';
import { type EditedRange, rangeAfterEdit } from '../range/range-after-edit.ts';
import { shareLeft } from './share-left.ts';

/** Of words of which less is left than this share, nothing is left: the same words may stand anywhere by chance. */
export const LEFT = 0.34;

/** What became of some words of a paragraph that was edited; of nearly all that are gone, nothing is left. */
export function wordsAfterEdit(pieces: readonly DiffRun[], part: { start: number; end: number }): EditedRange {
  const edited = rangeAfterEdit(pieces, part);
  const now = pieces.map(({ how, text }) => (how === 'gone' ? '' : text)).join('');
  const kept = edited.left.map(({ start, end }) => now.slice(start, end)).join(' ');
  return edited.whole || shareLeft(edited.was, kept) >= LEFT ? edited : { ...edited, left: [] };
}
