import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { ContentFile } from '../../read/files/read-content.ts';
import { listedAddresses } from './listed-addresses.ts';

/** What each list says: `dev` asks after each change of another file. */
const known = new WeakMap<ContentFile, ReturnType<typeof listedAddresses>>();

/** A finding for each address of the list of the last release that is none of `published`. */
export function checkAddresses(list: ContentFile | undefined, published: ReadonlySet<string>): Finding[] {
  if (!list) return [];
  if (list.problem) return [list.problem];
  const listed = known.get(list) ?? listedAddresses(list.text);
  known.set(list, listed);
  const lost = listed.filter(({ address }) => !published.has(address));
  if (lost.length === 0) return [];
  const before = new Set(listed.map(({ address }) => address));
  const fresh = [...published].filter((address) => !before.has(address)).sort();
  return lost.map(({ address, line }) =>
    findingOf(
      'address-dropped',
      { file: list.path, line, column: 1 },
      { value: address, near: nearest(address, fresh) },
    ),
  );
}
