import type { Work } from '../model/work.ts';
import { ARTICLE_WORDS } from '../strings.ts';
import { formatDate } from './format-date.ts';

/** Who a work is by and when: "AFP via NDTV, 6 October 2014". */
export function workLabel(work: Work): string {
  const { publisher, 'container-title': container, author, issued } = work;
  const place = publisher && container ? `${publisher} via ${container}` : (publisher ?? container);
  const [first] = author ?? [];
  const by = first && ('literal' in first ? first.literal : first.family);
  const who = place ?? by ?? work.title;
  return `${who}, ${issued ? formatDate(issued) : ARTICLE_WORDS.undated}`;
}
