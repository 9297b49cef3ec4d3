import type { Finding, Place } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { matchIn, searchedText, type TextQuoteSelector } from './match-quote.ts';
import type { Range } from './range.ts';

/** Where a selector matches: a range of one of several texts. */
export interface RangeIn extends Range {
  /** The index of the text. */
  block: number;
}

/** How many places may be looked at for the quotes of one article: some seconds. An article that needs them is none. */
const PATIENCE = 10_000_000;

/** All quotes of an article together stand in more places than can be looked at. */
class TooManyPlaces extends Error {}

/** Does `work` for each quote, and gives a finding instead for that at which the patience of a `quoteFinder` ends. */
export function patiently<T>(all: Iterable<T>, placeOf: (one: T) => Place, work: (one: T) => void): Finding[] {
  for (const one of all) {
    try {
      work(one);
    } catch (error) {
      if (!(error instanceof TooManyPlaces)) throw error;
      const value = 'words that stand in millions of places, with those before';
      return [findingOf('over-limit', placeOf(one), { value, fix: 'quote longer words, and fewer' })];
    }
  }
  return [];
}

/** Prepares texts to be searched for many quotes, each within `patiently`. */
export function quoteFinder(texts: readonly string[]): (selector: TextQuoteSelector) => RangeIn[] {
  const searched = texts.map(searchedText);
  let left = PATIENCE;
  const look = () => {
    left -= 1;
    if (left < 0) throw new TooManyPlaces();
  };
  return (selector) =>
    searched.flatMap((text, block) => matchIn(text, selector, look).map((range) => ({ ...range, block })));
}
