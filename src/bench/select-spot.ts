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

/** Selects words of the article on its page, and brings them into view; where they are not printed, their paragraph. */
export function selectSpot({ paragraph, start, end }: Spot, paragraphs: BenchState['paragraphs']): void {
  const element = document.getElementById(paragraph);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  const text = paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
  const offsets = printedOffsets(text, element.textContent ?? '');
  const selection = getSelection();
  if (!offsets || end > text.length) return void selection?.selectAllChildren(element);
  const [from, to] = [nodeAt(element, offsets[start] ?? 0), nodeAt(element, offsets[end] ?? 0)];
  selection?.setBaseAndExtent(...from, ...to);
}
