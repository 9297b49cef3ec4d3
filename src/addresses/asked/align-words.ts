const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu;
/** A quotation of fewer words is not looked for where it does not stand as it is. */
const FEWEST = 5;
/** What a word that is missing, or too many, takes away from words that are the same. */
const COST = 0.5;
/** The share of the words that must be the same. */
const SHARE = 0.7;

const wordsOf = (text: string) =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), index, end: index + word.length }));

/** Where in a text most of the words of a quotation stand, in their order, and how well they fit, 0 to 1. */
export function alignWords(text: string, quote: string): { start: number; end: number; score: number } | undefined {
  const [sought, found] = [wordsOf(quote), wordsOf(text)];
  if (sought.length < FEWEST) return undefined;
  // Smith and Waterman 1981, by words; each cell knows where its run began.
  let row = found.map(() => ({ score: 0, from: 0 }));
  let best = { score: 0, from: 0, to: 0 };
  for (const { word } of sought) {
    const next: typeof row = [];
    for (const [at, { word: other }] of found.entries()) {
      const before = at > 0 ? (row[at - 1] as (typeof row)[number]) : { score: 0, from: at };
      const choices = [
        word === other
          ? { score: before.score + 1, from: before.score > 0 ? before.from : at }
          : { score: before.score - COST, from: before.from },
        { score: (row[at]?.score ?? 0) - COST, from: row[at]?.from ?? at },
        { score: (next[at - 1]?.score ?? 0) - COST, from: next[at - 1]?.from ?? at },
      ];
      const cell = choices.reduce((one, two) => (two.score > one.score ? two : one));
      next[at] = cell.score > 0 ? cell : { score: 0, from: at };
      if (cell.score > best.score) best = { ...cell, to: at };
    }
    row = next;
  }
  const score = best.score / sought.length;
  const [first, last] = [found[best.from], found[best.to]];
  return first && last && score >= SHARE ? { start: first.index, end: last.end, score } : undefined;
}
