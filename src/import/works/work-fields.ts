import { isWholeAddress } from '../../model/address.ts';
import { WORK_TYPES } from '../../model/work-types.ts';
import type { ForeignItem } from './parse-works.ts';

/** A work as its record will have it, and what of the item could not be taken as it was. */
export interface WorkFields {
  fields: Record<string, unknown> & Partial<Record<'URL' | 'DOI' | 'issued', string | undefined>>;
  changed: string[];
  /** Why it can be no record. */
  unusable?: string;
}

const TYPES: ReadonlySet<string> = new Set(WORK_TYPES);

const textIn = (value: unknown): string | undefined => {
  const [first] = Array.isArray(value) ? value : [value];
  if (typeof first !== 'string' && typeof first !== 'number') return undefined;
  return (
    String(first)
      .replace(/<\/?(?:i|b|sup|sub|span)\b[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
};

/** A date of CSL as a partial date. */
function dateIn(value: unknown): string | undefined {
  const { 'date-parts': parts, raw, literal } = (value ?? {}) as Record<string, unknown>;
  const [first] = Array.isArray(parts) ? parts : [];
  const numbers = (Array.isArray(first) ? first : []).map(Number).filter((one) => Number.isInteger(one) && one > 0);
  if (numbers.length > 0) {
    return numbers.map((one, index) => String(one).padStart(index === 0 ? 4 : 2, '0')).join('-');
  }
  const written = textIn(raw ?? literal);
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(written ?? '')?.[0];
}

function nameIn(value: unknown): Record<string, string> | undefined {
  if (typeof value === 'string') {
    const [family = '', given] = value.split(/,\s*/);
    return nameIn({ family, given });
  }
  const name = (value ?? {}) as Record<string, unknown>;
  const [literal, given] = [textIn(name.literal), textIn(name.given)];
  const particle = textIn(name['non-dropping-particle']) ?? textIn(name['dropping-particle']);
  const family = [particle, textIn(name.family), textIn(name.suffix)].filter(Boolean).join(' ');
  if (literal) return { literal };
  if (family) return { family, ...(given && { given }) };
  return given ? { literal: given } : undefined;
}

/** What of an item is text, by its name in CSL and that of a record, in the order of a record. */
const TEXTS = {
  publisher: 'publisher',
  'publisher-place': 'publisher-place',
  'container-title': 'container-title',
  'collection-title': 'collection-title',
  edition: 'edition',
  volume: 'volume',
  issue: 'issue',
  page: 'page',
  genre: 'genre',
  archive: 'repository',
  'call-number': 'call-number',
} as const;
/** What says nothing that a record would hold. */
const IDLE = ['id', 'type', 'title', 'citation-key', 'citation-label'];

const peopleIn = (value: unknown): Record<string, string>[] | undefined => {
  const people = [value ?? []].flat().map(nameIn);
  const known = people.filter((name) => name !== undefined);
  return known.length > 0 ? known : undefined;
};

/** A DOI without what leads to it; nothing if it is none. */
const doiIn = (value: unknown): string | undefined =>
  /^10\.\d{4,9}\/\S+$/.exec(textIn(value)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '') ?? '')?.[0];

/** The first ISBN; nothing if there is none. */
const isbnIn = (value: unknown): string | undefined =>
  /^(?:97[89][- ]?)?\d[\d -]{7,14}[\dX]/.exec(textIn(value) ?? '')?.[0];

const addressIn = (value: unknown): string | undefined => {
  const address = textIn(value);
  return address && isWholeAddress(address) ? address : undefined;
};

/** The record of a CSL item: the fields that an edition has, in their order. `weight` is what all get. */
export function workFields(item: ForeignItem, weight: string): WorkFields {
  const changed: string[] = [];
  const title = textIn(item.title);
  const was = String(item.type ?? 'none');
  const type = TYPES.has(was) ? was : 'document';
  if (type !== was) changed.push(`type "${was}" became "${type}"`);
  const texts = Object.fromEntries(Object.entries(TEXTS).map(([csl, own]) => [own, textIn(item[csl])]));
  const fields = {
    ...{ type, title, author: peopleIn(item.author ?? item.reporter) },
    ...{ editor: peopleIn(item.editor), translator: peopleIn(item.translator), ...texts },
    ...{ DOI: doiIn(item.DOI), ISBN: isbnIn(item.ISBN), issued: dateIn(item.issued), URL: addressIn(item.URL), weight },
  };
  const taken = new Set([
    ...IDLE,
    ...Object.keys(TEXTS),
    ...['author', 'reporter', 'editor', 'translator', 'issued'],
    ...(['DOI', 'ISBN', 'URL'] as const).filter((name) => fields[name] !== undefined),
  ]);
  const left = Object.keys(item).filter((key) => !taken.has(key) && !key.startsWith('_') && textIn(item[key]));
  if (left.length > 0) changed.push(`without ${left.join(', ')}`);
  return title ? { fields, changed } : { fields, changed, unusable: 'it has no title' };
}
