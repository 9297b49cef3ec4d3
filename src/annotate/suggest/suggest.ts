import type { Silence } from '../../model/silence.ts';
import { suggestClaims } from './suggest-claims.ts';
import { suggestRecords } from './suggest-records.ts';
import { suggestUnknown } from './suggest-unknown.ts';
import type { SuggestFrom, Suggestion } from './suggestion.ts';

/**
 * What an editor may want to mark in an article: first the entities on record that it names and does not list, then
 * words that look like names and are on no record, then sentences that likely make a claim. What is silenced, for good
 * or in this article (`here`), is not among it.
 */
export function suggest(from: SuggestFrom, never: Silence, here: Silence = []): Suggestion[] {
  const forGood = new Set(never);
  const silent = new Set([...never, ...here]);
  const records = suggestRecords(from);
  const taken = records.flatMap(({ places }) => places);
  return [...records, ...suggestUnknown(from, taken), ...suggestClaims(from, forGood)].filter(
    (one) => !silent.has(one.words) && !(one.what === 'record' && silent.has(one.entity)),
  );
}
