import type { Work } from '../model/work.ts';
import { isBookish } from '../model/work-types.ts';
import { formatDate } from '../words/format-date.ts';

/**
 * Who a work is by and when: "AFP, 6 October 2014", of a book "Almond, 2019". Where a copy stands, and that a work is
 * undated, is said in the list of works.
 */
export function workLabel(work: Work): string {
  const { publisher, 'container-title': container, author, editor, issued } = work;
  const [first] = author ?? (isBookish(work) ? (editor ?? []) : []);
  const by = first && ('literal' in first ? first.literal : first.family);
  const who = (isBookish(work) ? by : undefined) ?? publisher ?? container ?? by ?? work.title;
  return issued ? `${who}, ${formatDate(issued)}` : who;
}
