import { lightRanges } from '../light-ranges.ts';
import { rangeOf, type Words } from './words.ts';
import './adopt-style.ts';

/**
 * Lights parts of the words of a paragraph, and no longer the whole of it. Where a browser cannot, the whole stays
 * lit.
 */
export function light(paragraph: Element, words: Words, parts: readonly { start: number; end: number }[]): void {
  const ranges = parts.map(({ start, end }) => rangeOf(words, start, end)).filter((range) => range !== undefined);
  if (!('highlights' in CSS) || ranges.length === 0) return;
  lightRanges('linked', ranges);
  paragraph.classList.add('in-part');
}
