import { askedPlace } from '../../../addresses/asked/asked-place.ts';
import type { AskedQuote } from '../../../addresses/asked/asked-quote.ts';
import { placesOfQuote } from '../../../addresses/asked/place-quote.ts';
import { resolveQuote } from '../../../addresses/asked/resolve-quote.ts';
import { type ResolvedSpan, resolveSpan } from '../../../addresses/asked/resolve-span.ts';
import type { Span } from '../../../addresses/asked/spans.ts';
import type { SpanVersion } from '../../../addresses/range/span-version.ts';
import { POINT_WORDS } from '../../../words/en/points.ts';
import { SPAN_WORDS } from '../../../words/en/spans.ts';
import { formatDate } from '../../../words/format-date.ts';
import { announce } from '../announce.ts';
import { numbered } from '../numbered.ts';
import { lightSpans } from './light-spans.ts';
import { linkedStrip } from './linked-strip.ts';
import { loadHistory } from './load-history.ts';
import { loadPermalinks } from './load-permalinks.ts';
import { tellPoint } from './tell-point.ts';
import { toldOfSpan } from './told-of-span.ts';
import { toldOfWords } from './told-of-words.ts';
import { paragraphWords } from './words.ts';

const load = () => Promise.all([loadPermalinks(), loadHistory()]);
const shownSpans = (resolved: readonly ResolvedSpan[]): Span[] =>
  resolved.flatMap(({ shown }) => shown.map(({ first, last }) => ({ first: first.id, last: last.id })));

/** Goes to an element of the page, in the place of the address that led here. */
function goTo(id: string): void {
  if (location.hash !== `#${id}`) location.replace(`#${id}`);
}

/** The element that an id means, whatever the case of its letters. */
function elementOf(id: string): Element | undefined {
  const exact = document.getElementById(id);
  if (exact || id === '') return exact ?? undefined;
  const [first, ...more] = [...document.querySelectorAll('main [id]')].filter(
    (one) => one.id.toLowerCase() === id.toLowerCase(),
  );
  return more.length === 0 ? first : undefined;
}

/** Several paragraphs, or words that run over some: all of them lit, and what became of them told. */
async function several(spans: readonly Span[], versions: readonly SpanVersion[]): Promise<void> {
  const [permalinks, history] = await load();
  const versionOf = ({ first, last }: Span) => versions.find((one) => one.first.id === first && one.last.id === last);
  if (!permalinks) {
    const shown = spans.map(({ first, last }) => ({ first: { id: first }, last: { id: last } }));
    lightSpans(shown, true);
    return;
  }
  const resolved = spans.map((span) => resolveSpan(permalinks, history ?? {}, span, versionOf(span)));
  const lit = lightSpans(
    resolved.flatMap(({ shown }) => shown),
    true,
  );
  // Nothing of it stands in the text: what became of the first is told at its place.
  const [first] = spans;
  if (lit.length === 0 && first && document.getElementById(first.first)) goTo(first.first);
  linkedStrip(shownSpans(resolved), [...new Set(resolved.flatMap(toldOfSpan))]);
}

/** Words that another tool has linked. `byBrowser`: where they stand, the browser shows them. */
async function quoted(quotes: readonly AskedQuote[], byBrowser: boolean): Promise<void> {
  const texts = numbered().map((one) => ({ id: one.id, text: paragraphWords(one).text }));
  for (const quote of quotes) {
    // In which of several places they are meant, the versions tell.
    const [place, ...others] = placesOfQuote(texts, quote);
    if (!place || others.length > 0) continue;
    if (!byBrowser) lightSpans([place], true);
    return;
  }
  // Words of a heading, a note or a card: the browser has found them, or nothing is known of them.
  const [permalinks, history] = await load();
  if (!permalinks) return;
  for (const quote of quotes) {
    const resolved = resolveQuote(permalinks, history ?? {}, quote);
    if (!resolved) continue;
    const { found, version, span } = resolved;
    const lit = lightSpans(span.shown, true);
    // Where other words stand in their place, nobody is led to these.
    if (lit.length === 0 && span.first.state !== 'live') goTo(span.asked.first);
    const { versions } = permalinks;
    const until = version && versions[versions.findIndex(({ id }) => id === version) + 1]?.date;
    const how = found === 'nearly' ? SPAN_WORDS.nearly : until && SPAN_WORDS.stood(formatDate(until));
    linkedStrip(shownSpans([span]), [...(how ? [how] : []), ...toldOfSpan({ ...span, changed: [] })]);
    return;
  }
  const said = (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ').toLowerCase();
  const elsewhere = quotes.some(({ exact }) => said.includes(exact.replace(/\s+/g, ' ').toLowerCase()));
  if (!elsewhere) linkedStrip([], [SPAN_WORDS.lost]);
}

/**
 * Arrives by an address that asks for more than an id: one that tells for which words it was made, one to several
 * paragraphs, one that another tool has made, one that was damaged on its way.
 */
export async function arriveAt(address: string): Promise<void> {
  const { search, hash } = new URL(address);
  const { id, spans, versions, quotes } = askedPlace(search, hash);
  const [span] = spans;
  if (span && (spans.length > 1 || span.first !== span.last)) return several(spans, versions);
  const element = (span && elementOf(span.first)) ?? elementOf(id);
  if (element) {
    goTo(element.id);
    const version = versions.find(({ first, last }) => first.id === element.id && last.id === element.id);
    if (version) {
      const { id: of, check, at } = version.first;
      const end = version.last.at;
      const part = at === undefined || end === undefined ? undefined : { start: at, end };
      return toldOfWords({ id: of, check, part });
    }
  }
  const note = !element && /^(note-[^_]+)_/.exec(id)?.[1];
  const owner = note ? elementOf(note) : undefined;
  if (owner) {
    goTo(owner.id);
    return tellPoint(POINT_WORDS.factGone);
  }
  if (quotes.length > 0) return quoted(quotes, 'fragmentDirective' in document && hash.includes(':~:'));
  if (element || id === '' || id === 'top') return;
  announce(span?.first[0] === 'p' ? SPAN_WORDS.unknown(span.first.slice(1)) : SPAN_WORDS.nowhere);
}
