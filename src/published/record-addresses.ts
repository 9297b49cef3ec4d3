import { writeWhole } from '../write-whole.ts';
import { formatAddresses } from './format-addresses.ts';
import { listedAddresses } from './listed-addresses.ts';

/** Adds addresses to the list in `file`, whose text was `before`; resolves to how many were new. Takes none out. */
export async function recordAddresses(file: string, before: string, published: readonly string[]): Promise<number> {
  const listed = listedAddresses(before).map(({ address }) => address);
  const text = formatAddresses([...listed, ...published]);
  if (text !== before) await writeWhole(file, text);
  const known = new Set(listed);
  return published.filter((address) => !known.has(address)).length;
}
