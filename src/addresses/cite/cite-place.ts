import { escaped } from '../range/escaped.ts';
import { bibtexEntry } from './bibtex-entry.ts';
import type { CslItem } from './csl-item.ts';
import { risRecord } from './ris-record.ts';

/** The forms in which a citation is offered, in this order. */
export const FORMS = [
  'plain',
  'apa',
  'apaInText',
  'chicago',
  'chicagoEntry',
  'markdown',
  'html',
  'bibtex',
  'ris',
  'csl',
] as const;
export type Form = (typeof FORMS)[number];

/** A citation in every form. */
export type Citations = Record<Form, string>;

/** What the citations of an article and of every place in it are made from. Nothing in it is to be replaced. */
export interface CitationData {
  /** The article, without its address. */
  item: CslItem;
  /** Who wrote it, in words. */
  byline: string;
  /** The edition, where it is not the author. */
  edition?: string;
  /** Which work it retells and whose that is, if it does: “Retells “Tides” by Ada Bell”. */
  retells?: string;
  /** "version of 5 March 2026". */
  version: string;
  /** Its entry in a list, and what stands in the text, in the style of the APA; both without its address. */
  apa: { entry: string; inText: string };
  /** Its note, without the stop at the end, and its entry in a list, in the style of Chicago; both without address. */
  chicago: { note: string; entry: string };
  /** How a paragraph, several, a figure, a table and code are named; `#` stands for the number. */
  terms: Record<'paragraph' | 'paragraphs' | 'f' | 't' | 'c', { whole: string; short: string }>;
}

/**
 * A place in an article: the number of its paragraph (of several “4–6, 9”), empty if it has none, and the id that its
 * address ends with.
 */
export interface Place {
  number: string;
  id: string;
  /** What of it is meant, in words: “sentence 2”, “31 July 2015”. */
  within?: string | undefined;
  /** Its whole address, where that is not the page with the id. */
  address?: string | undefined;
}

/** Signs that Markdown would take for its own. */
const plainInMarkdown = (text: string) => text.replace(/[\\`*_[\]<>&]/g, '\\$&');
const inMarkdownAddress = (address: string) =>
  address.replace(/[()\\<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/**
 * An article, or a place in it, cited in every form. `page` is the whole address of the article. Each form is put
 * together from the values themselves, so that a title may hold anything and an address may have any length.
 */
export function citePlace(data: CitationData, page: string, place?: Place): Citations {
  const { item, byline, edition, retells, version, apa, chicago, terms } = data;
  const url = place ? (place.address ?? `${page}#${place.id}`) : page;
  const number = place?.number ?? '';
  const [, series = '', count = ''] = /^([ftc]?)(.*)$/.exec(number) ?? [];
  const several = /[–,]/.test(number);
  const term = terms[(series || (several ? 'paragraphs' : 'paragraph')) as keyof typeof terms];
  const pinpoint = (named: string) =>
    [number && named.replace('#', () => count), place?.within].filter((one) => one).join(', ');
  const [sign, point] = [pinpoint(term.whole), pinpoint(term.short)];
  const cited: CslItem = {
    ...item,
    id: place ? `${item.id}-${place.id.replaceAll(',', '-')}` : item.id,
    URL: url,
    ...(sign && { locator: series || place?.within ? sign : number }),
    ...((retells || sign) && { note: [retells, sign].filter(Boolean).join('; ') }),
  };
  const behind = retells ? ` [${retells}]` : '';
  const listed = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
  return {
    plain: listed(byline, `“${item.title}”${behind}`, edition, sign, version, url),
    apa: `${apa.entry} ${url}`,
    apaInText: point ? `${apa.inText.replace(/\)$/, '')}, ${point})` : apa.inText,
    chicago: `${listed(chicago.note, point, url)}.`,
    chicagoEntry: `${chicago.entry} ${url}.`,
    markdown: listed(
      plainInMarkdown(byline),
      `[“${plainInMarkdown(item.title)}”](${inMarkdownAddress(url)})${plainInMarkdown(behind)}`,
      edition && `*${plainInMarkdown(edition)}*`,
      sign,
      version,
    ),
    html: listed(
      escaped(byline),
      `<a href="${escaped(url)}">“${escaped(item.title)}”</a>${escaped(behind)}`,
      edition && `<cite>${escaped(edition)}</cite>`,
      sign,
      version,
    ),
    // For programs: made if they are asked for, since lists of citations show none of them.
    get bibtex() {
      return bibtexEntry(cited);
    },
    get ris() {
      return risRecord(cited);
    },
    get csl() {
      return JSON.stringify([cited], null, 2);
    },
  };
}
