import { cutsWord } from '../../annotate/cuts-word.ts';
import { leastSelector } from '../../annotate/least-selector.ts';
import { overlap } from '../../annotate/range.ts';
import type { BenchPlace, Spot } from '../../bench/api.ts';
import type { Wording } from '../../model/article.ts';
import { type MarkablePart, markableParts, partAt } from './markable-parts.ts';
import { type OpenArticle, Refused } from './open-article.ts';
import { placesOf } from './places-of.ts';

/** Nothing but marks and spaces: a reader sees no words there. */
const NO_WORDS = /^[\p{P}\p{Z}\p{C}\s]*$/u;

/** Whether two places begin at the same letter. */
export const isAt = (a: Pick<BenchPlace, 'paragraph' | 'start'>, b: Pick<BenchPlace, 'paragraph' | 'start'>): boolean =>
  a.paragraph === b.paragraph && a.start === b.start;

/** The selector of the words at a place of the text; throws `Refused` if they cannot be marked there. */
export function selectorFor(parts: readonly MarkablePart[], spot: Spot, isOpen: boolean) {
  const at = partAt(parts, spot);
  if (!at) throw new Refused('these words are not in the text any more, or reach over several cells', 409);
  const { text, closed } = parts[at.index] as MarkablePart;
  const words = text.slice(at.range.start, at.range.end);
  if (NO_WORDS.test(words)) throw new Refused('choose words: there is no letter in these signs');
  if (isOpen && closed.some((range) => overlap(range, at.range))) {
    throw new Refused(`"${words}" stands inside a link or code there: nothing can be marked in it`);
  }
  const texts = parts.map((part) => part.text);
  const selector = leastSelector(texts, at.index, at.range);
  if (!selector) throw new Refused(`"${words}" cannot be told from its other places: choose more words`);
  return selector;
}

/** What of a word stands beside words that cut it, without which they would be looked for as whole words. */
function restOfWord(parts: readonly MarkablePart[], spot: Spot): Pick<Wording, 'prefix' | 'suffix'> {
  const at = partAt(parts, spot);
  const text = at ? (parts[at.index]?.text ?? '') : '';
  if (!at || !cutsWord(text, at.range)) return {};
  const { start, end } = at.range;
  const isCutBefore = cutsWord(text, { start, end: text.length });
  return isCutBefore
    ? { prefix: /\S+$/.exec(text.slice(0, start))?.[0] }
    : { suffix: /^\S+/.exec(text.slice(end))?.[0] };
}

/** The wordings that fit the chosen places: the words alone if all of them are meant, else each with its context. */
export function wordingsFor(open: Pick<OpenArticle, 'article' | 'text'>, words: string, chosen: Spot[]): Wording[] {
  const places = placesOf(open, words);
  const free = places.filter(({ sure }) => sure);
  if (chosen.length > 0 && free.length > 0 && free.every((one) => chosen.some((spot) => isAt(spot, one)))) {
    const isWord = [...words.trim()].length > 1 && !NO_WORDS.test(words);
    if (places.length === free.length && chosen.length === free.length && isWord) return [{ text: words }];
  }
  const parts = markableParts(open);
  return chosen.map((spot) => {
    const { exact: text, prefix, suffix } = selectorFor(parts, spot, true);
    return { text, ...((prefix ?? suffix) ? { prefix, suffix } : restOfWord(parts, spot)) };
  });
}
