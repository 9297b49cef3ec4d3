import type { Work } from './work.ts';
import { workAddress } from './work-address.ts';

/**
 * Whose finding a work is: its `origin`, else whoever published it, so that two articles of one newspaper are one.
 * Compare origins, do not print them.
 */
export function originOf(work: Work): string {
  const { origin, publisher, 'container-title': container, author, repository, title } = work;
  const address = workAddress(work);
  const [first] = author ?? [];
  const by = first && ('literal' in first ? first.literal : `${first.family}, ${first.given ?? ''}`);
  return (origin ?? publisher ?? container ?? by ?? (address ? new URL(address).host : (repository ?? title)))
    .trim()
    .toLowerCase();
}
