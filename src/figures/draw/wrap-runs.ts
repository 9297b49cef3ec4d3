import { runsWidth } from './runs-width.ts';
import { textWidth } from './text-width.ts';

/** Some words of a figure, which may lead somewhere. */
export interface TextRun {
  text: string;
  href?: string | undefined;
  strong?: boolean | undefined;
  /** Said in passing. */
  quiet?: boolean | undefined;
  /** Known only after the article's day. */
  later?: boolean | undefined;
}

/** Where a line may break: no-break spaces, as French has them before a colon, hold together. */
const BREAKING = '[^\\S\\u00a0\\u202f]+';
const DIVIDED = new RegExp(`(${BREAKING})`);
const BREAK = new RegExp(`^${BREAKING}`);

/** The words of the parts: what stands between two spaces, with the parts that it is made of. */
function wordGroups(parts: readonly TextRun[]): TextRun[][] {
  const words: TextRun[][] = [];
  let open = false;
  for (const part of parts) {
    for (const piece of part.text.split(DIVIDED)) {
      if (piece === '') continue;
      if (BREAK.test(piece)) {
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

const same = (a: TextRun | undefined, b: TextRun | undefined) =>
  a && b && a.href === b.href && a.strong === b.strong && a.quiet === b.quiet && a.later === b.later;

/** Sets words on one line; what leads to one place is one part. */
function joined(words: readonly TextRun[][]): TextRun[] {
  const line: TextRun[] = [];
  const add = (part: TextRun) => {
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
export function wrapRuns(parts: readonly TextRun[], width: number, size: number): TextRun[][] {
  const space = textWidth(' ', size);
  const lines: TextRun[][][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of wordGroups(parts)) {
    if (used + space + runsWidth(word, size) > width) {
      lines.push([word]);
      used = runsWidth(word, size);
    } else {
      lines.at(-1)?.push(word);
      used += space + runsWidth(word, size);
    }
  }
  return lines.map(joined);
}
