/** Paragraphs that follow one another, by the ids of the first and the last; of one alone both are the same. */
export interface Span {
  first: string;
  last: string;
}

/** A number as people and tools write it: `p4`, `P4`, `¶ 4`, `para-4a`, `#4`; of a figure with `f`. */
const NUMBER = /^(?:#|!|¶|§|par(?:a(?:graph)?)?\.?|p\.?|(f))*[\s_-]*0*(\d{1,6}[a-z]*)$/;
const idOf = (text: string): string | undefined => {
  const [, figure, number] = NUMBER.exec(text.trim()) ?? [];
  return number === undefined ? undefined : `${figure ?? 'p'}${number}`;
};

/** Reads one span: a number, or two of paragraphs with a dash of any kind between them. */
function spanOf(text: string): Span | undefined {
  const alone = idOf(text);
  if (alone) return { first: alone, last: alone };
  const [from = '', to, ...more] = text.split(/\s*(?:-|\u2010|\u2011|–|—|−|~|\.\.+|…|\bto\b)\s*(?=[#¶§pf\d])/);
  const [first, last] = [idOf(from), idOf(to ?? '')];
  return first?.[0] === 'p' && last?.[0] === 'p' && more.length === 0 ? { first, last } : undefined;
}

/** Reads the paragraphs that a fragment names: `p4`, `p4-p6`, `p2,p9`; undefined if it names anything else. */
export function parseSpans(text: string): Span[] | undefined {
  const spans = text
    .toLowerCase()
    .split(/\s*(?:[,;+&]|\band\b)\s*/)
    .filter(Boolean)
    .map(spanOf);
  return spans.length > 0 && spans.every((span) => span !== undefined) ? (spans as Span[]) : undefined;
}

/** Spans as a fragment has them: `p4-p6`, `p2,p9`. */
export const formatSpans = (spans: readonly Span[]): string =>
  spans.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(',');

/** Spans as a citation has them: `4–6`, `2, 9`. */
export const spanNumbers = (spans: readonly Span[]): string =>
  spans.map(({ first, last }) => (first === last ? first.slice(1) : `${first.slice(1)}–${last.slice(1)}`)).join(', ');
