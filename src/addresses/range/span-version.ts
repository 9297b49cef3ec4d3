import { formatVersion, parseVersion, type Version } from './version.ts';

/** One end of a range: the paragraph, the check of its words when the link was made, and where in them it lies. */
export interface RangeEnd {
  id: string;
  check: string;
  /** In UTF-16 units of the folded words; absent if the whole paragraph belongs to the range. */
  at?: number | undefined;
}

/** What a link says of a range of paragraphs, or of words that run over some. */
export interface SpanVersion {
  first: RangeEnd;
  last: RangeEnd;
}

const END = /^(p\d+[a-z]*)\.([0-9a-z]{1,7})(?:\.(\d{1,7}))?$/;

const formatEnd = ({ id, check, at }: RangeEnd) => [id, check, ...(at === undefined ? [] : [at])].join('.');

function parseEnd(text: string): RangeEnd | undefined {
  const [, id, check, at] = END.exec(text) ?? [];
  return id && check ? { id, check, ...(at !== undefined && { at: Number(at) }) } : undefined;
}

/** A version as data of two ends: of one paragraph, the part of it that is meant. */
function ofOne({ id, check, part }: Version): SpanVersion {
  return { first: { id, check, at: part?.start }, last: { id, check, at: part?.end } };
}

/** Versions as the value of `v` in an address: `p4.1k3j9x2-p6.5bv8`, with words `p4.1k3j9x2.120-p6.5bv8.54`. */
export const formatSpanVersions = (versions: readonly SpanVersion[]): string =>
  versions
    .map(({ first, last }) => {
      if (first.id !== last.id) return `${formatEnd(first)}-${formatEnd(last)}`;
      const { id, check, at } = first;
      return formatVersion({
        id,
        check,
        part: at === undefined || last.at === undefined ? undefined : { start: at, end: last.at },
      });
    })
    .join(',');

/** Reads what `formatSpanVersions` wrote; nothing of anything else. */
export function parseSpanVersions(text: string): SpanVersion[] {
  return text.split(',').flatMap((one) => {
    const alone = parseVersion(one);
    if (alone) return [ofOne(alone)];
    const [first, last] = one.split('-').map(parseEnd);
    return first && last ? [{ first, last }] : [];
  });
}
