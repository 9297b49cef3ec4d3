import { textWidth } from '../draw/text-width.ts';

/** Words set into a box. */
export interface FittedWords {
  size: number;
  lines: string[];
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;
const widthOf = (text: string, size: number, strong: boolean) =>
  textWidth(text, size, strong) + (text.match(WIDE)?.length ?? 0) * 0.38 * size;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines of at most `width`, at spaces; a word that is wider, or a script without spaces, anywhere.
 */
function linesOf(text: string, width: number, size: number, strong: boolean): string[] {
  const fits = (line: string) => widthOf(line.trimEnd(), size, strong) <= width;
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const word of text.split(/(?<=\s)/)) {
    if (fits(word)) add(word);
    else for (const { segment } of graphemes.segment(word)) add(segment);
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** How far the lines of a text stand apart, in its size. */
export const LEADING = 1.36;

/**
 * Sets a text into a box in the largest of `sizes` (largest first) in which it has room, in units of the box. What has
 * no room in the smallest ends with a mark of omission.
 */
export function fitWords(
  text: string,
  box: { width: number; height: number },
  sizes: readonly number[],
  strong = false,
): FittedWords {
  const folded = text.replace(/\s+/g, ' ').trim();
  for (const size of sizes) {
    const lines = linesOf(folded, box.width, size, strong);
    if (lines.length * size * LEADING <= box.height) return { size, lines };
  }
  const size = sizes.at(-1) ?? 0;
  const room = Math.max(1, Math.floor(box.height / (size * LEADING)));
  const lines = linesOf(folded, box.width, size, strong).slice(0, room);
  const last = (lines.pop() ?? '').replace(/\s*\S{0,12}$/, '');
  return { size, lines: [...lines, `${last} …`] };
}
