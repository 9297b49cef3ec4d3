import { escaped } from '../addresses/range/escaped.ts';
import type { Addresses } from '../addresses/site.ts';
import type { Publication } from './publication.ts';

/** What a browser needs to search the edition from its own field (OpenSearch 1.1). */
export function openSearch(addresses: Addresses, { name, description, language, home }: Publication): string {
  const search = `${new URL(addresses.search, home).href}?q={searchTerms}`;
  const cut = (text: string, most: number) => [...text].slice(0, most).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(cut(name, 16))}</ShortName>
  <Description>${escaped(cut(description, 1024))}</Description>
  <Language>${escaped(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escaped(search)}"/>
</OpenSearchDescription>
`;
}
