import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { type QuotationMarks, quotationMarks } from '../../model/quotation-marks.ts';
import { typed } from './typed-text.ts';

/** Dashes and three dots as they are typed; a longer row is a line. */
const TYPED = /(?<!-)-{2,3}(?!-)|(?<!\.)\.{3}(?!\.)/g;

/** Words with the dashes and the dots that were meant: `--` is an en dash, `---` an em dash. */
export const setDashes = (words: string): string =>
  words.replace(TYPED, (sign) => (sign === '--' ? '–' : sign === '---' ? '—' : '…'));

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isBefore = (sign: string | undefined): boolean => sign === undefined || /[\s([{/—–\-"'“‘„‚«‹¿¡「『]/.test(sign);

/** What each straight mark of a text stands for, by its place; where that cannot be told, it stays. */
function marksIn(text: string, { outer, inner }: QuotationMarks): Map<number, string> {
  const marks = new Map<number, string>();
  const open: { sign: string; at: number }[] = [];
  for (const { 0: sign, index: at } of text.matchAll(/["']/g)) {
    const [before, after] = [text[at - 1], text[at + 1]];
    const [opening, closing] = sign === '"' ? outer : inner;
    const mine = open.findLastIndex((one) => one.sign === sign);
    if (sign === "'" && isWord(before) && isWord(after)) marks.set(at, '’');
    else if (isBefore(before) && after !== undefined && !/\s/.test(after) && (sign === "'" || mine < 0)) {
      // Two that open and none that closes: the first was an apostrophe.
      for (const former of mine < 0 ? [] : open.splice(mine, 1)) marks.set(former.at, '’');
      open.push({ sign, at });
      marks.set(at, opening);
    } else if (mine >= 0 && before !== undefined && !/\s/.test(before)) {
      // What is still open within it was an apostrophe: ’twas.
      for (const { sign, at } of open.splice(mine).slice(1)) if (sign === "'") marks.set(at, '’');
      marks.set(at, closing);
    } else if (sign === "'" && /\p{L}/u.test(before ?? '')) marks.set(at, '’');
  }
  for (const { sign, at } of open) {
    if (sign === "'") marks.set(at, '’');
    else marks.delete(at);
  }
  return marks;
}

/** The texts of a block in their order; what is no text stands for a letter, as a mark beside it sees one. */
function textsOf(node: Nodes): (Text | undefined)[] {
  if (node.type === 'text') return [node];
  if (node.type === 'footnoteReference' || node.type === 'image' || node.type === 'html') return [];
  const isAddress = node.type === 'link' && node.children.length === 1 && node.children[0]?.type === 'text';
  if (isAddress && node.url.endsWith((node.children[0] as Text).value)) return [undefined];
  return 'children' in node ? (node.children as Nodes[]).flatMap(textsOf) : [undefined];
}

/** Of each straight mark of a text in turn, whether a backslash says that it stays. */
const kept = (written: string): boolean[] =>
  [...written.matchAll(/\\?["']|&(?:quot|#34|#39|apos|#x2[27]);/gi)].map(([mark]) => mark.length > 1);

const BLOCKS = ['paragraph', 'heading', 'tableCell'];

/**
 * Sets the marks of quotation, apostrophes, dashes and dots of a text as its language has them, where straight ones
 * were typed. `source` is what the tree was parsed from: what is behind a backslash stays.
 */
export function setMarks(tree: Root, source: string, language: string): void {
  const marks = quotationMarks(language);
  visit(tree, (node) => {
    if (!BLOCKS.includes(node.type)) return;
    const texts = textsOf(node);
    const whole = texts.map((text) => text?.value ?? 'x').join('');
    if (!/["']|--|\.\.\./.test(whole)) return;
    const set = marksIn(whole, marks);
    let from = 0;
    for (const text of texts) {
      if (!text) from += 1;
      else {
        const [stays, start] = [kept(typed(text, source)), from];
        from += text.value.length;
        let at = 0;
        const value = text.value.replace(/["']/g, (mark, index: number) =>
          stays[at++] ? mark : (set.get(start + index) ?? mark),
        );
        text.value = setDashes(value);
      }
    }
  });
}
