/** A text as comparing needs it, and for each of its units the place in the text as it stands. */
export interface FoldedText {
  text: string;
  places: number[];
}

const SAME: [RegExp, string][] = [
  [/[‘’‚‛′`´]/u, "'"],
  [/[“”„‟″«»]/u, '"'],
  [/[\u2010-\u2015\u2212]/u, '-'],
];
/** Signs that are what they are but for their case: nearly all, so that long texts are folded soon. */
const PLAIN = /[a-z0-9,.]/i;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Folds what tools write in different ways: letters' case, white space, quotation marks, dashes, invisible signs. */
export function foldText(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    let sign = text[at] as string;
    if (PLAIN.test(sign)) {
      folded += sign.toLowerCase();
      places.push(at);
      continue;
    }
    if (INVISIBLE.test(sign)) continue;
    if (/\s/.test(sign)) {
      if (folded === '' || folded.endsWith(' ')) continue;
      sign = ' ';
    }
    const lower = sign.toLowerCase();
    if (lower.length === 1) sign = lower;
    for (const [pattern, same] of SAME) if (pattern.test(sign)) sign = same;
    folded += sign;
    places.push(at);
  }
  return { text: folded, places };
}
