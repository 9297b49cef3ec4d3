import type { Permalinks } from '../../model/permalinks.ts';
import { checkOf } from '../range/check-of.ts';
import type { AskedQuote } from './asked-quote.ts';
import {
  type IdentifiedText,
  placeLoneQuote,
  placeNearQuote,
  placeQuote,
  placesOfQuote,
  type QuotePlace,
} from './place-quote.ts';
import { resolveEnd } from './resolve-end.ts';
import { type History, type ResolvedSpan, resolveSpan } from './resolve-span.ts';
import { shareLeft, wordsIn } from './share-left.ts';
import { LEFT } from './words-after-edit.ts';

/** Where words lead that another tool has linked. */
export interface ResolvedQuote {
  /** Whether they stand in the text, stood in a former version, or are only nearly the words of one. */
  found: 'now' | 'then' | 'nearly';
  /** The version in which they stood. */
  version?: string;
  span: ResolvedSpan;
}

interface VersionTexts {
  id: string;
  current: boolean;
  texts: IdentifiedText[];
}

/** A paragraph of which less is left than this share has other words in its place. */
const SAME = 0.4;
/** So many words do not stand in two places by chance. */
const ENOUGH = 5;

const textsOf = ({ words }: Permalinks, blocks: readonly string[]): IdentifiedText[] =>
  blocks
    .map((key) => ({ id: key.slice(0, key.lastIndexOf('.')), text: words[key] ?? '' }))
    .filter(({ id }) => id.startsWith('p'));

/**
 * Where the words stand in the present text; if that is in several places, in the paragraph that had them when no other
 * had: a link that was made then means that one.
 */
function placeNow(permalinks: Permalinks, versions: readonly VersionTexts[], quote: AskedQuote) {
  const [now, ...former] = versions;
  const places = now ? placesOfQuote(now.texts, quote) : [];
  if (places.length < 2) return places[0];
  for (const { texts } of former) {
    const [only, ...others] = placesOfQuote(texts, quote);
    if (!only || others.length > 0) continue;
    const { id } = resolveEnd(permalinks, only.first.id);
    const own = places.find(({ first }) => first.id === id);
    if (own) return own;
  }
  return places[0];
}

/** The words between two places of a text. */
function wordsBetween(
  texts: readonly IdentifiedText[],
  first: { id: string; at?: number | undefined },
  last: typeof first,
) {
  const [from, to] = [first, last].map(({ id }) => texts.findIndex((one) => one.id === id)) as [number, number];
  return texts
    .slice(from, to + 1)
    .map(({ id, text }) => text.slice(id === first.id ? (first.at ?? 0) : 0, id === last.id ? last.at : undefined))
    .join(' ');
}

/** Whether so little is left of the words, and of their paragraph, that other words stand in their place. */
function isReplaced(then: VersionTexts, now: VersionTexts, place: QuotePlace, { shown }: ResolvedSpan): boolean {
  const [part] = shown;
  if (!part) return false;
  const left = shareLeft(
    wordsBetween(then.texts, place.first, place.last),
    wordsBetween(now.texts, part.first, part.last),
  );
  const whole = (one: IdentifiedText[], first: string, last: string) => wordsBetween(one, { id: first }, { id: last });
  const was = whole(then.texts, place.first.id, place.last.id);
  const is = whole(now.texts, part.first.id, part.last.id);
  return left < LEFT && Math.max(shareLeft(was, is), shareLeft(is, was)) < SAME;
}

/**
 * Where words lead: to where they stand in the text; if they do not, to what became of those of the latest version in
 * which they stood; if there is none, to the one paragraph with nearly these words. What is around them counts before
 * what is newer: of words that stand in several places it may be those of a paragraph that is gone. Where other words
 * stand in their place they lead to the one place in which they stand now, or to nothing.
 */
export function resolveQuote(permalinks: Permalinks, history: History, quote: AskedQuote): ResolvedQuote | undefined {
  const versions = permalinks.versions.toReversed().map(({ id, current, blocks }): VersionTexts => {
    return { id, current, texts: textsOf(permalinks, blocks) };
  });
  const [now] = versions;
  if (!now) return undefined;
  const resolvedAt = (place: QuotePlace, { texts }: VersionTexts): ResolvedSpan => {
    const end = (at: QuotePlace['first']) => ({
      ...at,
      check: checkOf(texts.find(({ id }) => id === at.id)?.text ?? ''),
    });
    const ends = { first: end(place.first), last: end(place.last) };
    return resolveSpan(permalinks, history, { first: place.first.id, last: place.last.id }, ends);
  };
  const own = placeNow(permalinks, versions, quote);
  if (own) return { found: 'now', span: resolvedAt(own, now) };
  for (const find of [placeQuote, placeLoneQuote, placeNearQuote]) {
    for (const version of versions) {
      const place = find(version.texts, quote);
      if (!place) continue;
      const span = resolvedAt(place, version);
      const found = find === placeNearQuote ? 'nearly' : version.current ? 'now' : 'then';
      if (!version.current && isReplaced(version, now, place, span)) {
        const lone = wordsIn(quote.exact).length >= ENOUGH ? placeLoneQuote(now.texts, quote) : undefined;
        if (lone) return { found: 'now', span: resolvedAt(lone, now) };
        span.shown = [];
      }
      return { found, ...(!version.current && { version: version.id }), span };
    }
  }
  return undefined;
}
