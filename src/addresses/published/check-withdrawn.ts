import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { Withdrawn } from '../../model/withdrawn.ts';
import type { Parsed } from '../../read/parse-file.ts';
import type { Targets } from '../links/link-targets.ts';

/**
 * What is wrong with the withdrawn addresses, given those that the rest of the edition publishes, and all that a link
 * may lead to, pages of the site itself included: two pages cannot stand at one address.
 */
export function checkWithdrawn(
  { value = [], locate }: Pick<Parsed<Withdrawn[]>, 'value' | 'locate'>,
  published: ReadonlySet<string>,
  targets: Targets,
): Finding[] {
  const isThere = (address: string) => {
    const [path = '', id] = address.split('#');
    return published.has(address) || (targets.has(path) && (id === undefined || targets.get(path)?.has(id) === true));
  };
  const seen = new Set<string>();
  const isAgain = (address: string) => seen.size === seen.add(address).size;
  return value.flatMap(({ address, instead }, index) => [
    ...(isThere(address) ? [findingOf('withdrawn-published', locate([index, 'address']), { value: address })] : []),
    ...(isAgain(address)
      ? [findingOf('bad-value', locate([index, 'address']), { value: address, detail: 'keep one entry for it' })]
      : []),
    ...(instead !== undefined && !published.has(instead)
      ? [
          findingOf('unknown-address', locate([index, 'instead']), {
            value: instead,
            near: nearest(instead, [...published].sort()),
          }),
        ]
      : []),
  ]);
}
