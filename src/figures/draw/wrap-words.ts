import { textWidth } from './text-width.ts';

/**
 * What is not broken: a word, up to a hyphen, with what a no-break space holds to it; of scripts without spaces a
 * letter, with the punctuation behind it.
 */
const UNIT =
  /[\u2E80-\u9FFF\uF900-\uFAFF][\u3000-\u303F\uFF00-\uFFEF]*|(?:[^\s\-\u2E80-\u9FFF\uF900-\uFAFF]|[\u00a0\u202f])+-*|-+|\s+/gu;

/**
 * Breaks text into lines that are at most `width` wide; a word that is wider is cut. Joined again they are the text: a
 * line keeps the space at its end, which takes no room.
 */
export function wrapWords(text: string, width: number, size: number, strong: boolean): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, strong) <= width;
  const units = (text.match(UNIT) ?? []).flatMap((unit) => (fits(unit) ? [unit] : [...unit]));
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    if (line !== '' && !fits(line + unit)) {
      lines.push(line);
      line = '';
    }
    if (line !== '' || unit.trim() !== '') line += unit;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}
