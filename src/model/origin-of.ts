import type { Work } from './work.ts';

/**
 * Whose finding a work is: its `origin`, else whoever published it, so that two articles of one newspaper are one.
 * Compare origins, do not print them.
 */
export function originOf(work: Work): string {
  const { origin, publisher, 'container-title': container, author, URL: address } = work;
  const [first] = author ?? [];
  const by = first && ('literal' in first ? first.literal : `${first.family}, ${first.given ?? ''}`);
  return (origin ?? publisher ?? container ?? by ?? new URL(address).host).trim().toLowerCase();
}
