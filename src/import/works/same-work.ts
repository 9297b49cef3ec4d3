/** What of a work tells whether it is another one. */
export interface KnownWork {
  id: string;
  title: string;
  /** Its address, if it has one. */
  URL?: string | undefined;
  issued?: string | undefined;
}

const address = (url: string): string =>
  decodeURI(url)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|dx\.)?/, '')
    .replace(/[#?](?:utm_[^#]*)?$|\/$/g, '')
    .replace(/\?utm_.*$/, '');
const words = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The work among `known` that this one is: of the same address, or of the same title and year. */
export function sameWork(work: Omit<KnownWork, 'id'>, known: readonly KnownWork[]): KnownWork | undefined {
  const year = (day: string | undefined) => day?.slice(0, 4);
  return known.find(
    (one) =>
      (one.URL !== undefined && work.URL !== undefined && address(one.URL) === address(work.URL)) ||
      (words(one.title) === words(work.title) && year(one.issued) === year(work.issued) && words(one.title) !== ''),
  );
}
