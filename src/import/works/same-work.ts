import { decoded } from '../../model/decoded.ts';

/** What of a work tells whether it is another one. */
export interface KnownWork {
  id: string;
  title: string;
  /** Its address and its DOI, if it has them. */
  URL?: string | undefined;
  DOI?: string | undefined;
  issued?: string | undefined;
}

const address = (url: string): string =>
  decoded(url)
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

/** The work among `known` that this one is: of the same address or DOI, or of the same title and year. */
export function sameWork(work: Omit<KnownWork, 'id'>, known: readonly KnownWork[]): KnownWork | undefined {
  const year = (day: string | undefined) => day?.slice(0, 4);
  const places = ({ URL: url, DOI: doi }: Omit<KnownWork, 'id'>) => [
    ...(url === undefined ? [] : [address(url)]),
    ...(doi === undefined ? [] : [address(`https://doi.org/${doi}`)]),
  ];
  const own = places(work);
  return known.find(
    (one) =>
      places(one).some((place) => own.includes(place)) ||
      (words(one.title) === words(work.title) && year(one.issued) === year(work.issued) && words(one.title) !== ''),
  );
}
