import { CannotEdit } from '../../../edit/yaml/change.ts';
import type { ForeignItem } from '../../../import/works/parse-works.ts';

/** The one host that knows a kind of number, and how it is asked. */
export interface NumberHost {
  host: string;
  address: (number: string) => string;
  read: (answer: unknown, number: string) => ForeignItem | undefined;
}

interface Book {
  title?: string;
  publish_date?: string;
  publishers?: { name: string }[];
  authors?: { name: string }[];
  url?: string;
}

const bookItem = (answer: unknown, isbn: string): ForeignItem | undefined => {
  const book = (answer as Record<string, Book>)[`ISBN:${isbn}`];
  if (!book?.title) return undefined;
  const [year] = /\d{4}/.exec(book.publish_date ?? '') ?? [];
  return {
    ...{ type: 'book', title: book.title, ISBN: isbn, URL: book.url, publisher: book.publishers?.[0]?.name },
    author: book.authors?.map(({ name }) => ({ literal: name })),
    ...(year && { issued: { 'date-parts': [[Number(year)]] } }),
  };
};

const DOI: NumberHost = {
  host: 'api.crossref.org',
  address: (doi) =>
    `https://api.crossref.org/works/${encodeURIComponent(doi)}/transform/application/vnd.citationstyles.csl+json`,
  read: (answer) => answer as ForeignItem,
};
const ISBN: NumberHost = {
  host: 'openlibrary.org',
  address: (isbn) => `https://openlibrary.org/api/books?bibkeys=ISBN:${isbn}&format=json&jscmd=data`,
  read: bookItem,
};

/** The number that a text is, plain, and the host that knows it; nothing if it is no DOI and no ISBN. */
export function numberIn(text: string): { number: string; at: NumberHost } | undefined {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,}\/\S+)$/i.exec(text.trim())?.[1];
  if (doi) return { number: doi, at: DOI };
  const isbn = text.replace(/^ISBN[:\s]*|[-\s]/gi, '').toUpperCase();
  return /^(?:97[89])?\d{9}[\dX]$/.test(isbn) ? { number: isbn, at: ISBN } : undefined;
}

/** Asks the host that knows a number for its work. Throws `CannotEdit` if it has none, or cannot be reached. */
export async function askHost(number: string, at: NumberHost, fetched: typeof fetch = fetch): Promise<ForeignItem> {
  const cannot = (why: string) => new CannotEdit(`${at.host} ${why} "${number}"`);
  const answer = await fetched(at.address(number), { redirect: 'error', signal: AbortSignal.timeout(20_000) }).catch(
    () => undefined,
  );
  if (!answer) throw cannot('could not be reached for');
  if (!answer.ok) throw cannot(`answered ${answer.status} to`);
  const item = at.read(await answer.json(), number);
  if (!item) throw cannot('knows no work of the number');
  return item;
}
