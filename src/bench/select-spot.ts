import { printedOffsets } from '../export/annotations/printed-offsets.ts';
import type { BenchState, Spot } from './api.ts';

/** A place within the text of an element, in characters as they are printed, as a node and an offset in it. */
function nodeAt(element: Element, printed: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = printed;
  let last: Text | undefined;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.data.length) return [node, left];
    left -= node.data.length;
    last = node;
  }
  return last ? [last, last.data.length] : [element, 0];
}

/** Where what is shown stands, from the head of the window on: the panel covers the lower half of a narrow one. */
const HEIGHT = 0.2;

/** Selects words of the article on its page, and brings them into view; where they are not printed, their paragraph. */
export function selectSpot({ paragraph, start, end }: Spot, paragraphs: BenchState['paragraphs']): void {
  const element = document.getElementById(paragraph);
  if (!element) return;
  const text = paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
  const offsets = printedOffsets(text, element.textContent ?? '');
  const selection = getSelection();
  if (!offsets || end > text.length) selection?.selectAllChildren(element);
  else selection?.setBaseAndExtent(...nodeAt(element, offsets[start] ?? 0), ...nodeAt(element, offsets[end] ?? 0));
  const { top } = selection?.getRangeAt(0).getBoundingClientRect() ?? element.getBoundingClientRect();
  scrollBy({ top: top - innerHeight * HEIGHT, behavior: 'instant' });
}
