import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { ContentFile } from '../../read/files/read-content.ts';
import { listedAddresses } from './listed-addresses.ts';

/** A finding for each address of the list of the last release that is none of `published`. */
export function checkAddresses(list: ContentFile | undefined, published: readonly string[]): Finding[] {
  if (!list) return [];
  if (list.problem) return [list.problem];
  const listed = listedAddresses(list.text);
  const known = new Set(listed.map(({ address }) => address));
  const now = new Set(published);
  const fresh = published.filter((address) => !known.has(address));
  return listed
    .filter(({ address }) => !now.has(address))
    .map(({ address, line }) =>
      findingOf(
        'address-dropped',
        { file: list.path, line, column: 1 },
        { value: address, near: nearest(address, fresh) },
      ),
    );
}
