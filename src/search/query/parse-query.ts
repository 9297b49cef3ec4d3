import { divideElided, withoutElided } from '../words/elided.ts';
import { normalWords } from '../words/normal-words.ts';

/** A query as it is understood: words to be found side by side, and single words. */
export interface ParsedQuery {
  phrases: string[][];
  words: string[];
}

/** More than anybody asks for: what is pasted in beyond this is not searched for. */
const LONGEST_QUERY = 240;
const MOST_WORDS = 16;

/** Reads a query; quotation marks, straight or curly, hold phrases. Bounded in time for a query of any length. */
export function parseQuery(query: string): ParsedQuery {
  const text = query.slice(0, LONGEST_QUERY).replace(/["“”„«»「」『』]{2,}/g, ' ');
  const phrases: string[][] = [];
  const rest = text.replace(/["“”„«»「」『』]([^"“”„«»「」『』]+)(?:["“”„«»「」『』]|$)/g, (_, inside: string) => {
    const words = normalWords(divideElided(inside));
    if (words.length > 0) phrases.push(words.slice(0, MOST_WORDS));
    return ' ';
  });
  return { phrases, words: normalWords(withoutElided(rest)).slice(0, MOST_WORDS) };
}
