import type { ForeignItem } from './parse-works.ts';

/** A work as its record will have it, and what of the item could not be taken as it was. */
export interface WorkFields {
  fields: Record<string, unknown>;
  changed: string[];
  /** Why it can be no record. */
  unusable?: string;
}

const TYPES = [
  ...['article-newspaper', 'article-magazine', 'article-journal', 'webpage', 'report', 'post-weblog', 'post'],
  ...['entry-encyclopedia', 'broadcast', 'dataset'],
];
/** The nearest type for those that editions do not have. */
const NEAREST: Record<string, string> = {
  article: 'article-journal',
  'paper-conference': 'article-journal',
  review: 'article-journal',
  'review-book': 'article-journal',
  'entry-dictionary': 'entry-encyclopedia',
  entry: 'entry-encyclopedia',
  motion_picture: 'broadcast',
  song: 'broadcast',
  interview: 'broadcast',
  speech: 'broadcast',
  software: 'dataset',
};

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

/** The address of a work: its own, else that of its DOI. */
const addressIn = ({ URL: url, DOI: doi }: ForeignItem): string | undefined => {
  const own = textIn(url);
  if (own && /^https?:\/\/\S+$/.test(own)) return own;
  const id = textIn(doi)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
  return id && /^10\.\d{4,}\/\S+$/.test(id) ? `https://doi.org/${encodeURI(id)}` : undefined;
};

/** The record of a CSL item: the fields that an edition has, in their order. `weight` is what all get. */
export function workFields(item: ForeignItem, weight: string): WorkFields {
  const changed: string[] = [];
  const title = textIn(item.title);
  const address = addressIn(item);
  const was = String(item.type ?? 'none');
  const type = TYPES.includes(was) ? was : (NEAREST[was] ?? (item.ISBN || was === 'book' ? 'report' : 'webpage'));
  if (type !== was) changed.push(`type "${was}" became "${type}"`);
  const people = ([item.author ?? item.reporter ?? item.editor ?? []] as unknown[])
    .flat()
    .map(nameIn)
    .filter((name) => name !== undefined);
  const fields = {
    ...{ type, title, author: people.length > 0 ? people : undefined, publisher: textIn(item.publisher) },
    ...{ 'container-title': textIn(item['container-title']), issued: dateIn(item.issued), URL: address, weight },
  };
  const taken = [
    'id',
    'type',
    'title',
    'author',
    'publisher',
    'container-title',
    'issued',
    'URL',
    'citation-key',
    'reporter',
  ];
  if (address?.startsWith('https://doi.org/')) taken.push('DOI');
  const left = Object.keys(item).filter((key) => !taken.includes(key) && !key.startsWith('_') && textIn(item[key]));
  if (left.length > 0) changed.push(`without ${left.join(', ')}`);
  if (!title) return { fields, changed, unusable: 'it has no title' };
  return address ? { fields, changed } : { fields, changed, unusable: 'it has no address (URL or DOI)' };
}
