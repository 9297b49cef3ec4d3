import { writeWhole } from '../write-whole.ts';
import { formatAddresses } from './format-addresses.ts';
import { listedAddresses } from './listed-addresses.ts';

/** Adds addresses to the list in `file`, whose text was `before`; resolves to how many were new. Takes none out. */
export async function recordAddresses(file: string, before: string, published: readonly string[]): Promise<number> {
  const listed = listedAddresses(before).map(({ address }) => address);
  const known = new Set(listed);
  const added = published.filter((address) => !known.has(address));
  if (added.length > 0) await writeWhole(file, formatAddresses([...listed, ...added], before));
  return added.length;
}
