import type { Finding } from '../model/finding.ts';
import { findingOf } from '../model/finding-of.ts';
import { nearest } from '../model/nearest.ts';
import type { Withdrawn } from '../model/withdrawn.ts';
import type { Parsed } from '../read/parse-file.ts';

/** What is wrong with the withdrawn addresses, given those that the rest of the edition publishes. */
export function checkWithdrawn(
  { value = [], locate }: Pick<Parsed<Withdrawn[]>, 'value' | 'locate'>,
  published: readonly string[],
): Finding[] {
  const known = new Set(published);
  return value.flatMap(({ address, instead }, index) => [
    ...(known.has(address) ? [findingOf('withdrawn-published', locate([index, 'address']), { value: address })] : []),
    ...(instead !== undefined && !known.has(instead)
      ? [
          findingOf('unknown-address', locate([index, 'instead']), {
            value: instead,
            near: nearest(instead, published),
          }),
        ]
      : []),
  ]);
}
