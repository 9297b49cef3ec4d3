import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The words of `texts` that come nearest to a quote that was not found, for "did you mean"; none if nothing is near.
 */
export function nearestWords(quote: string, texts: readonly string[]): string | undefined {
  const target = fold(quote).toLowerCase();
  const count = quote.trim().split(/\s+/).length;
  let best: { words: string; far: number } | undefined;
  for (const text of texts) {
    const words = [...text.matchAll(/\S+/g)];
    for (const size of new Set([count, Math.max(1, count - 1), count + 1])) {
      for (let at = 0; at + size <= words.length; at++) {
        const last = words[at + size - 1] as RegExpExecArray;
        const candidate = text.slice((words[at] as RegExpExecArray).index, last.index + last[0].length);
        const far = distance(target, fold(candidate).toLowerCase());
        if (!best || far < best.far) best = { words: candidate, far };
      }
    }
  }
  return best && best.far <= Math.max(2, quote.length * 0.4) ? best.words.replace(/[.,;:!?]+$/, '') : undefined;
}
