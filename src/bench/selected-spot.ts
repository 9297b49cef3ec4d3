import { printedOffsets } from '../export/annotations/printed-offsets.ts';
import type { BenchState, Spot } from './api.ts';

/** Where in the text of a paragraph a place of its element stands, in characters as they are printed. */
function printedAt(paragraph: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/**
 * The words of the article that a range of the page covers, without spaces at their ends; undefined if it covers none,
 * or reaches over several paragraphs.
 */
export function selectedSpot(
  range: Range,
  paragraphs: BenchState['paragraphs'],
): (Spot & { words: string }) | undefined {
  const known = new Map(paragraphs.map(({ id, text }) => [id, text]));
  let holder = elementOf(range.startContainer);
  while (holder && !known.has(holder.id)) holder = holder.parentElement;
  const text = holder && known.get(holder.id);
  if (!holder || text === undefined || text === null) return undefined;
  // A selection by three clicks ends at the head of what follows.
  const inside = holder.contains(range.endContainer);
  const beyond = !inside && range.endOffset === 0;
  if (!inside && !beyond) return undefined;
  const printed = holder.textContent ?? '';
  const offsets = printedOffsets(text, printed);
  if (!offsets) return undefined;
  const from = printedAt(holder, range.startContainer, range.startOffset);
  const to = inside ? printedAt(holder, range.endContainer, range.endOffset) : printed.length;
  let start = offsets.findIndex((at, index) => at >= from && index < text.length);
  let end = offsets.findLastIndex((at) => at <= to);
  if (start < 0) return undefined;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return end > start ? { paragraph: holder.id, start, end, words: text.slice(start, end) } : undefined;
}
