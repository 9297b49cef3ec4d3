import type { Permalinks } from '../../model/permalinks.ts';
import { checkOf } from '../range/check-of.ts';
import type { AskedQuote } from './asked-quote.ts';
import { type IdentifiedText, placeLoneQuote, placeNearQuote, placeQuote, type QuotePlace } from './place-quote.ts';
import { type History, type ResolvedSpan, resolveSpan } from './resolve-span.ts';

/** Where words lead that another tool has linked. */
export interface ResolvedQuote {
  /** Whether they stand in the text, stood in a former version, or are only nearly the words of one. */
  found: 'now' | 'then' | 'nearly';
  /** The version in which they stood. */
  version?: string;
  span: ResolvedSpan;
}

const textsOf = ({ words }: Permalinks, blocks: readonly string[]): IdentifiedText[] =>
  blocks
    .map((key) => ({ id: key.slice(0, key.lastIndexOf('.')), text: words[key] ?? '' }))
    .filter(({ id }) => id.startsWith('p'));

/**
 * Where words lead: to where they stand in the text; if they do not, to what became of those of the latest version in
 * which they stood; if there is none, to the one paragraph with nearly these words. What is around them counts before
 * what is newer: of words that stand in several places it may be those of a paragraph that is gone.
 */
export function resolveQuote(permalinks: Permalinks, history: History, quote: AskedQuote): ResolvedQuote | undefined {
  const versions = permalinks.versions.toReversed().map(({ id, current, blocks }) => {
    return { id, current, texts: textsOf(permalinks, blocks) };
  });
  const [now] = versions;
  if (!now) return undefined;
  for (const find of [placeQuote, placeLoneQuote, placeNearQuote]) {
    for (const { id, current, texts } of versions) {
      const place = find(texts, quote);
      if (!place) continue;
      const end = (at: QuotePlace['first']) => ({
        ...at,
        check: checkOf(texts.find(({ id }) => id === at.id)?.text ?? ''),
      });
      const ends = { first: end(place.first), last: end(place.last) };
      const span = resolveSpan(permalinks, history, { first: place.first.id, last: place.last.id }, ends);
      const found = find === placeNearQuote ? 'nearly' : current ? 'now' : 'then';
      return { found, ...(!current && { version: id }), span };
    }
  }
  return undefined;
}
