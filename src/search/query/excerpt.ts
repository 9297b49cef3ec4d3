import type { ExcerptRun } from '../words/found.ts';
import { inARow, isJoined } from '../words/records.ts';

/** The longest excerpt, in words. */
const LONGEST = 44;
/** Words kept before the first hit. */
const BEFORE = 8;

/** The stretch of words with most hits in it. */
function densest(count: number, places: readonly number[]): number {
  let from = 0;
  let most = -1;
  for (const place of places) {
    const start = Math.max(0, Math.min(place - BEFORE, count - LONGEST));
    const inside = places.filter((other) => other >= start && other < start + LONGEST).length;
    if (inside > most) {
      most = inside;
      from = start;
    }
  }
  return from;
}

/** A hit without the brackets, quotation marks and stops around its words. */
function withoutSigns(text: string): ExcerptRun[] {
  const [, before = '', words = text, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(text) ?? [];
  if (!words) return [{ text, hit: true }];
  const pieces = [
    { text: before, hit: false },
    { text: words, hit: true },
    { text: after, hit: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

/** Some of the words, those at `hits` marked, with an ellipsis where words are left out. The pieces hold plain text. */
export function excerpt(words: readonly string[], hits: ReadonlySet<number>, whole = false): ExcerptRun[] {
  const places = [...hits].filter((place) => place < words.length).sort((a, b) => a - b);
  const from = whole ? 0 : densest(words.length, places);
  const to = whole ? words.length : Math.min(words.length, from + LONGEST);
  const runs: { hit: boolean; words: string[] }[] = [];
  for (let at = from; at < to; at++) {
    const hit = hits.has(at);
    const last = runs.at(-1);
    if (last?.hit === hit) last.words.push(words[at] as string);
    else runs.push({ hit, words: [words[at] as string] });
  }
  const pieces = runs.flatMap(({ hit, words: own }, i): ExcerptRun[] => {
    // Runs alternate, so every space between two of them belongs to one that is no hit.
    if (hit) return withoutSigns(inARow(own));
    const [first = '', next] = [own[0], runs[i + 1]?.words[0]];
    const [before, after] = [i > 0 && !isJoined(first), next !== undefined && !isJoined(next)];
    return [{ text: `${before ? ' ' : ''}${inARow(own)}${after ? ' ' : ''}`, hit }];
  });
  if (from > 0) pieces.unshift({ text: '… ', hit: false });
  if (to < words.length) pieces.push({ text: ' …', hit: false });
  return pieces;
}
