import { partsWidth } from './parts-width.ts';
import { textWidth } from './text-width.ts';

/** Some words of a figure, which may lead somewhere. */
export interface Part {
  text: string;
  href?: string | undefined;
  strong?: boolean | undefined;
  /** Said in passing. */
  quiet?: boolean | undefined;
  /** Known only after the article's day. */
  later?: boolean | undefined;
}

/** The words of the parts: what stands between two spaces, with the parts that it is made of. */
function wordsOf(parts: readonly Part[]): Part[][] {
  const words: Part[][] = [];
  let open = false;
  for (const part of parts) {
    for (const piece of part.text.split(/(\s+)/)) {
      if (piece === '') continue;
      if (/^\s/.test(piece)) {
        open = false;
        continue;
      }
      if (open) words.at(-1)?.push({ ...part, text: piece });
      else words.push([{ ...part, text: piece }]);
      open = true;
    }
  }
  return words;
}

const same = (a: Part | undefined, b: Part | undefined) =>
  a && b && a.href === b.href && a.strong === b.strong && a.quiet === b.quiet && a.later === b.later;

/** Sets words on one line; what leads to one place is one part. */
function joined(words: readonly Part[][]): Part[] {
  const line: Part[] = [];
  const add = (part: Part) => {
    const last = line.at(-1);
    if (last && same(last, part)) last.text += part.text;
    else line.push({ ...part });
  };
  for (const word of words) {
    const [first] = word;
    const last = line.at(-1);
    if (last && same(last, first)) last.text += ' ';
    else if (last) add({ text: ' ' });
    for (const part of word) add(part);
  }
  return line;
}

/** Breaks parts into lines that are at most `width` wide; a word that is wider has a line of its own. */
export function wrapParts(parts: readonly Part[], width: number, size: number): Part[][] {
  const space = textWidth(' ', size);
  const lines: Part[][][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of wordsOf(parts)) {
    if (used + space + partsWidth(word, size) > width) {
      lines.push([word]);
      used = partsWidth(word, size);
    } else {
      lines.at(-1)?.push(word);
      used += space + partsWidth(word, size);
    }
  }
  return lines.map(joined);
}
