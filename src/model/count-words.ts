import { UNSPACED_SCRIPTS } from './unspaced-scripts.ts';

/** A run of letters without a space in it, of a script that has none between words. */
const UNSPACED = new RegExp(`(?!·)[${UNSPACED_SCRIPTS}]`, 'u');

let segmenter: Intl.Segmenter | undefined;

/** How many words a text has: what spaces part, or, where a script has none, what dictionaries do. */
export function countWords(text: string): number {
  const runs = text.match(/\S+/g) ?? [];
  return runs.reduce((count, run) => {
    if (!UNSPACED.test(run)) return count + 1;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    return count + [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length;
  }, 0);
}
