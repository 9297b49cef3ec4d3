import { diffArrays } from 'diff';
import type { DiffRun } from '../range/diff-run.ts';

/** Beyond so many changed words two texts are shown as one in the place of the other. */
const LIMIT = 1500;

const segmenters = new Map<string, Intl.Segmenter>();
function wordsIn(text: string, language: string): string[] {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return [...known.segment(text)].map(({ segment }) => segment);
}

const hasLetter = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Puts what is gone before what is new, and joins pieces of one sort. */
function joined(pieces: readonly DiffRun[]): DiffRun[] {
  const runs: DiffRun[] = [];
  let gone = '';
  let added = '';
  const close = () => {
    if (gone) runs.push({ how: 'gone', text: gone });
    if (added) runs.push({ how: 'new', text: added });
    gone = '';
    added = '';
  };
  for (const { how, text } of pieces) {
    if (how === 'gone') gone += text;
    else if (how === 'new') added += text;
    else {
      close();
      runs.push({ how, text });
    }
  }
  close();
  return runs;
}

/**
 * What an edit did to a text, word by word in any script. The pieces that are not new make up the former text, those
 * that are not gone the later one, to the letter. A space or a sign between two changes goes with them, so that
 * phrases stay whole.
 */
export function diffWords(was: string, is: string, language = 'en'): DiffRun[] {
  const changes = diffArrays(wordsIn(was, language), wordsIn(is, language), { maxEditLength: LIMIT });
  if (!changes)
    return joined([
      { how: 'gone', text: was },
      { how: 'new', text: is },
    ]);
  const pieces = changes.map(({ added, removed, value }): DiffRun => {
    return { how: added ? 'new' : removed ? 'gone' : 'same', text: value.join('') };
  });
  const bridged = pieces.flatMap((piece, index): DiffRun[] => {
    const between = index > 0 && index < pieces.length - 1;
    if (piece.how !== 'same' || !between || hasLetter(piece.text)) return [piece];
    return [
      { how: 'gone', text: piece.text },
      { how: 'new', text: piece.text },
    ];
  });
  return joined(bridged);
}
