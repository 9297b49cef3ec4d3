import { parseSpanVersions, type SpanVersion } from '../range/span-version.ts';
import { type AskedQuote, quotesOfAnnotations, quotesOfDirective } from './asked-quote.ts';
import { parseSpans, type Span } from './spans.ts';

/** What an address asks for within an article, whoever has damaged it on the way. */
export interface AskedPlace {
  /** The fragment as an id, mended; empty if there is none. */
  id: string;
  /** The paragraphs that it names, or else those for which the version was made; none if it names anything else. */
  spans: Span[];
  /** What the link says of the text that it was made for. */
  versions: SpanVersion[];
  /** Words that are looked for, where no place is named. */
  quotes: AskedQuote[];
}

const DIRECTIVE = ':~:';
/** What mail programs, chats and text around an address leave at its end. */
const TRAILING = /[\s.,;:!?…)\]}>'"’”»*_|%\\/\u200b\u200e\u200f\ufeff]+$/;
/** What is put behind a fragment by programs that count clicks. */
const COUNTERS = /[?&](?:utm_\w+|fbclid|gclid|mc_\w+|ref|source|si)=.*$/i;

/** Decodes an address until nothing is left to decode: some programs encode it more than once. */
function decodedWhole(text: string): string {
  let now = text;
  for (let times = 0; times < 3 && /%[0-9a-f]{2}/i.test(now); times++) {
    try {
      now = decodeURIComponent(now);
    } catch {
      break;
    }
  }
  return now;
}

/** A fragment as an id: decoded, without what was put before and behind it. */
const mendedId = (fragment: string): string =>
  decodedWhole(fragment)
    .replace(/^[#!/\s]+/, '')
    .replace(COUNTERS, '')
    .replace(TRAILING, '')
    .trim();

/** The value of `v`: a fragment may have gone into it, mail may have written `=` as `=3D`. */
const mendedVersion = (value: string): string =>
  decodedWhole(value).replace(/^3d/i, '').replace(/#.*$/s, '').replace(TRAILING, '').trim().toLowerCase();

/** Parameters by their names, also where `&` was written as `&amp;`. */
function parameters(search: string): Map<string, string> {
  const all = [...new URLSearchParams(search.replace(/^\?+/, ''))];
  return new Map(all.map(([name, value]) => [name.replace(/^amp;/, '').toLowerCase(), value]));
}

/**
 * What the query and the fragment of an address ask for. Letters' case, signs at the end, encoding done twice and a
 * fragment that was lost do not matter, as long as a place is still named.
 */
export function askedPlace(search: string, hash: string): AskedPlace {
  const given = parameters(search);
  const version = given.get('v') ?? '';
  // A fragment that was encoded stands at the end of the query.
  const inQuery = /#(.*)$/s.exec(decodedWhole(version))?.[1] ?? '';
  const raw = hash.replace(/^#/, '') || inQuery;
  const fragment = raw.includes(DIRECTIVE) ? raw : decodedWhole(raw);
  const at = fragment.indexOf(DIRECTIVE);
  const named = at < 0 ? fragment : fragment.slice(0, at);
  const versions = parseSpanVersions(mendedVersion(version));
  const id = named.startsWith('annotations:') ? '' : mendedId(named);
  const quote = given.get('quote')?.trim();
  const ofVersions = versions.map(({ first, last }) => ({ first: first.id, last: last.id }));
  const own = parseSpans(id);
  // A link to several paragraphs has the first as its fragment, for browsers without script.
  const isFirst = own?.length === 1 && own[0]?.first === own[0]?.last && own[0]?.first === ofVersions[0]?.first;
  const spans = id === '' || isFirst ? ofVersions : (own ?? []);
  const quotes = [
    ...(at < 0 ? [] : quotesOfDirective(fragment.slice(at + DIRECTIVE.length))),
    ...quotesOfAnnotations(decodedWhole(named)),
    ...(quote ? [{ exact: quote, prefix: given.get('prefix'), suffix: given.get('suffix') } as AskedQuote] : []),
  ];
  return { id, spans, versions, quotes };
}
