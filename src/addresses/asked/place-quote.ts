import { alignWords } from './align-words.ts';
import type { AskedQuote } from './asked-quote.ts';
import { foldText } from './fold-text.ts';

/** A text with the id of its paragraph. */
export interface IdentifiedText {
  id: string;
  text: string;
}

/** Where a quotation stands: from a place in one paragraph to one in the same or a later one. */
export interface QuotePlace {
  first: { id: string; at: number };
  last: { id: string; at: number };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** How much better than any other paragraph one must fit, where the words do not stand as they are. */
const MARGIN = 0.15;

/** Numbers of notes that a copy has put behind words. */
const withoutNumbers = (text: string) =>
  text.replace(/\[\d{1,3}\]/g, '').replace(/(?<=\p{L}[.,;:”"’']?)\d{1,3}\b/gu, '');

/** So many signs are no chance: their first and last word may have been cut by the tool that quotes them. */
const LONG = 20;

/** All places of words in a text; of few words only where they are whole ones. */
function placesOf(text: string, words: string, from = 0): number[] {
  const places: number[] = [];
  const inside = (at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
  for (let at = text.indexOf(words, from); words && at >= 0; at = text.indexOf(words, at + 1)) {
    if (words.length >= LONG || (!inside(at) && !inside(at + words.length))) places.push(at);
  }
  return places;
}

/**
 * Where the words stand as they are, be it over several paragraphs: the places that fit what is around them; or with
 * `alone` all of them.
 */
function exactPlaces(texts: readonly IdentifiedText[], quote: AskedQuote, alone: boolean): QuotePlace[] {
  let whole = '';
  const parts: { id: string; from: number; places: number[] }[] = [];
  for (const { id, text } of texts) {
    if (whole) whole += ' ';
    const folded = foldText(text);
    parts.push({ id, from: whole.length, places: folded.places });
    whole += folded.text;
  }
  const placeAt = (at: number) => {
    const part = parts.findLast(({ from }) => from <= at);
    const place = part?.places[at - part.from];
    return part && place !== undefined ? { id: part.id, at: place } : undefined;
  };
  const fold = (text = '') => foldText(text).text.replace(/^[\s…]+|(?:[\s…]|\.{3})+$/g, '');
  const [exact, end, prefix, suffix] = [quote.exact, quote.end, quote.prefix, quote.suffix].map(fold) as [
    string,
    string,
    string,
    string,
  ];
  const ranges = placesOf(whole, exact).flatMap((start) => {
    const after = start + exact.length;
    const [stop] = end ? placesOf(whole, end, after).map((at) => at + end.length) : [after];
    return stop === undefined ? [] : [{ start, stop }];
  });
  const fits = ({ start, stop }: { start: number; stop: number }) =>
    whole.slice(0, start).trimEnd().endsWith(prefix) && whole.slice(stop).trimStart().startsWith(suffix);
  return (alone ? ranges : ranges.filter(fits)).flatMap(({ start, stop }) => {
    const [first, last] = [placeAt(start), placeAt(stop - 1)];
    return first && last ? [{ first, last: { id: last.id, at: last.at + 1 } }] : [];
  });
}

function placed(texts: readonly IdentifiedText[], quote: AskedQuote, alone: boolean): QuotePlace[] {
  const found = exactPlaces(texts, quote, alone);
  const bare = withoutNumbers(quote.exact);
  return found.length > 0 || bare === quote.exact ? found : exactPlaces(texts, { ...quote, exact: bare }, alone);
}

/**
 * Where quoted words stand in a text, with what is said to be around them, but for what tools write otherwise: all
 * places, in the order of the text.
 */
export const placesOfQuote = (texts: readonly IdentifiedText[], quote: AskedQuote): QuotePlace[] =>
  placed(texts, quote, false);

/** The first of these places. */
export const placeQuote = (texts: readonly IdentifiedText[], quote: AskedQuote): QuotePlace | undefined =>
  placesOfQuote(texts, quote)[0];

/** Where they stand if that is one place alone, though something else is around them. */
export function placeLoneQuote(texts: readonly IdentifiedText[], quote: AskedQuote): QuotePlace | undefined {
  const [only, ...others] = placed(texts, quote, true);
  return others.length === 0 ? only : undefined;
}

/** Where words stand that are nearly the quoted ones: in the one paragraph that fits them far better than others. */
export function placeNearQuote(texts: readonly IdentifiedText[], { exact, end }: AskedQuote): QuotePlace | undefined {
  const sought = end ? `${exact} ${end}` : exact;
  const found = texts.flatMap(({ id, text }) => {
    const place = alignWords(text, sought);
    return place ? [{ id, ...place }] : [];
  });
  const [best, second] = found.sort((a, b) => b.score - a.score);
  if (!best || (second && best.score - second.score < MARGIN)) return undefined;
  return { first: { id: best.id, at: best.start }, last: { id: best.id, at: best.end } };
}
