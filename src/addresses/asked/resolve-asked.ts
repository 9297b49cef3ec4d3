import type { NotePermalink, Permalinks } from '../../model/permalinks.ts';
import type { TableWords } from '../../model/table-words.ts';
import type { AskedPlace } from './asked-place.ts';
import { type ResolvedEnd, resolveEnd } from './resolve-end.ts';
import { type ResolvedPart, resolvePart } from './resolve-part.ts';
import { type ResolvedQuote, resolveQuote } from './resolve-quote.ts';
import { type History, type ResolvedSpan, resolveSpan } from './resolve-span.ts';

/** Where an address within an article leads. */
export type Resolution =
  | { what: 'article' }
  | { what: 'live' | 'alias' | 'tombstone'; end: ResolvedEnd; changed: boolean; part?: ResolvedPart | undefined }
  | { what: 'note' | 'note-alias'; note: NotePermalink }
  | { what: 'note-fact'; note: NotePermalink; fact: string; known: boolean }
  | { what: 'range'; spans: ResolvedSpan[] }
  | { what: 'words'; quote: ResolvedQuote }
  | { what: 'unknown' };

/** The id among these that is meant, whatever the case of its letters. */
const idAmong = (ids: readonly string[], id: string): string | undefined =>
  ids.find((one) => one === id) ?? ids.find((one) => one.toLowerCase() === id.toLowerCase());

/** Where the first of some quotations leads that is found. */
function firstQuote(permalinks: Permalinks, history: History, quotes: AskedPlace['quotes']): Resolution | undefined {
  for (const quote of quotes) {
    const found = resolveQuote(permalinks, history, quote);
    if (found) return { what: 'words', quote: found };
  }
  return undefined;
}

/** Where what an address asks for leads, by the permalinks of the article and its tables as they stand in it. */
export function resolveAsked(
  permalinks: Permalinks,
  history: History,
  asked: AskedPlace,
  tables?: ReadonlyMap<string, TableWords>,
): Resolution {
  const { id, spans, versions, quotes } = asked;
  const { notes, order, live } = permalinks;
  const one = idAmong(order, id);
  const [span] = spans;
  const isRange = spans.length > 1 || (span && span.first !== span.last);
  if (isRange) {
    const resolved = spans.map((each) => {
      const version = versions.find(({ first, last }) => first.id === each.first && last.id === each.last);
      return resolveSpan(permalinks, history, each, version);
    });
    const known = resolved.some(({ first, last }) => first.state !== 'unknown' || last.state !== 'unknown');
    if (known) return { what: 'range', spans: resolved };
  } else if (one || span) {
    // As on the page: words count before the paragraph that is named with them, but not before a version of it.
    if (versions.length === 0 && quotes.length > 0) {
      const words = firstQuote(permalinks, history, quotes);
      if (words) return words;
    }
    const end = resolveEnd(permalinks, one ?? (span?.first as string));
    const version = versions.find(({ first }) => first.id === end.asked);
    const check = live.find((block) => block.id === end.asked)?.check;
    if (end.state !== 'unknown') {
      const part = version && end.state === 'live' ? resolvePart(permalinks, history, version, tables) : undefined;
      return {
        what: end.state,
        end,
        changed: version !== undefined && check !== undefined && version.first.check !== check,
        ...(part && { part }),
      };
    }
  }
  // A later fact of a note: no id has an underscore.
  const [, noteId = '', fact] = /^(?:note-)?([^_]*)(?:_(.*))?$/i.exec(id) ?? [];
  const note = idAmong(
    notes.flatMap((each) => [each.id, ...each.aliases]),
    noteId,
  );
  const owner = notes.find((each) => each.id === note || each.aliases.includes(note ?? ''));
  if (owner && fact && /^note-/i.test(id)) {
    return { what: 'note-fact', note: owner, fact, known: owner.facts.includes(fact.toLowerCase()) };
  }
  if (owner && /^note-/i.test(id)) return { what: owner.id === note ? 'note' : 'note-alias', note: owner };
  const words = firstQuote(permalinks, history, quotes);
  if (words) return words;
  return id || quotes.length > 0 ? { what: 'unknown' } : { what: 'article' };
}
