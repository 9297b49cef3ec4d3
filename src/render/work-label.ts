import type { Work } from '../model/work.ts';
import { formatDate } from '../words/format-date.ts';

/**
 * Who a work is by and when: "AFP, 6 October 2014". Where a copy stands, and that a work is undated, is said in the
 * list
 * of works.
 */
export function workLabel(work: Work): string {
  const { publisher, 'container-title': container, author, issued } = work;
  const [first] = author ?? [];
  const by = first && ('literal' in first ? first.literal : first.family);
  const who = publisher ?? container ?? by ?? work.title;
  return issued ? `${who}, ${formatDate(issued)}` : who;
}
