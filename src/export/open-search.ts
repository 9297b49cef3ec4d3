import { escaped } from '../addresses/range/escaped.ts';
import type { Addresses } from '../addresses/site.ts';
import type { Publication } from './publication.ts';

/** The most letters of a short name and of a description, as the specification has them. */
const [SHORT, DESCRIPTION] = [16, 1024];

/** As many whole words of a text as have at most `most` letters; of one longer word its beginning. */
function cut(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const words = letters
    .slice(0, most + 1)
    .join('')
    .replace(/\s+\S*$/u, '');
  return [...words].length > most ? letters.slice(0, most).join('') : words;
}

/** What a browser needs to search the edition from its own field (OpenSearch 1.1). */
export function openSearch(addresses: Addresses, { name, description, language, home }: Publication): string {
  const search = `${new URL(addresses.search, home).href}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(cut(name, SHORT))}</ShortName>
  <Description>${escaped(cut(description, DESCRIPTION))}</Description>
  <Language>${escaped(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escaped(search)}"/>
</OpenSearchDescription>
`;
}
