import { formatAddresses } from './format-addresses.ts';
import { listedAddresses } from './listed-addresses.ts';

/** The text of a list of addresses with the `published` ones added to those that were there, and how many are new. */
export function recordAddresses(before: string, published: readonly string[]): { text: string; added: number } {
  const listed = listedAddresses(before).map(({ address }) => address);
  const known = new Set(listed);
  const added = published.filter((address) => !known.has(address));
  const text = added.length > 0 ? formatAddresses([...listed, ...added], before) : before;
  return { text, added: added.length };
}
