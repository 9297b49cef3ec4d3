import type { Nodes, Root } from 'mdast';
import { CannotEdit } from '../yaml/change.ts';
import { type BlockLines, blockLines, holdersOf, wordsOf } from './block-lines.ts';

const endOf = (line: string | undefined): string => /[\r\n]*$/.exec(line ?? '')?.[0] ?? '';
const isBlank = (line: string | undefined): boolean => line !== undefined && /^[\s>]*$/.test(line);

/** How many elements two lists have in common at their heads. */
function headOf(a: readonly string[], b: readonly string[]): number {
  const differ = a.findIndex((line, index) => line !== b[index]);
  return differ < 0 ? Math.min(a.length, b.length) : Math.min(differ, b.length);
}

/** A file without lines, nor the blank ones that would be left over: those behind them, at the end those before. */
function withoutLines({ lines }: BlockLines, first: number, last: number): string {
  let [from, to] = [first, last];
  while (isBlank(lines[to + 1])) to++;
  if (to + 1 >= lines.length) {
    to = last;
    while (isBlank(lines[from - 1])) from--;
  }
  return [...lines.slice(0, from), ...lines.slice(to + 1)].join('');
}

/** A file without a block, and without what held nothing else: the item of a list, a quotation. */
function withoutBlock(text: string, tree: Root, node: Nodes): string {
  let gone = node;
  for (const holder of holdersOf(tree, node).reverse()) {
    if (holder.type === 'root' || !('children' in holder) || holder.children.length > 1) {
      const leads = 'children' in holder && holder.children[0] === gone;
      if (holder.type === 'listItem' && leads) throw new CannotEdit('it begins an item that holds more: edit the file');
      break;
    }
    gone = holder;
  }
  const all = blockLines(text, gone);
  return withoutLines(all, all.from, all.to);
}

/**
 * A file in which a block of its text says `markdown`; an empty one takes it out. Lines that stay as they are, and all
 * else, are the same byte for byte; new ones end as those of the file do and stand in the same quotation or list.
 * Throws `CannotEdit` where that is not possible. `tree` is that of the file, with the same lines.
 */
export function putBlock(text: string, tree: Root, node: Nodes, markdown: string): string {
  const block = blockLines(text, node);
  const { lines, from, to, first, next } = block;
  const all = markdown.split(/\r\n?|\n/);
  const said = (line: string) => line.trim() !== '';
  const wanted = all.slice(Math.max(0, all.findIndex(said)), all.findLastIndex(said) + 1);
  if (wanted.length === 0) return withoutBlock(text, tree, node);
  const was = wordsOf(block);
  const head = headOf(was, wanted);
  const most = Math.min(was.length, wanted.length) - head;
  const foot = Math.min(most, headOf([...was].reverse(), [...wanted].reverse()));
  const end = endOf(lines[from]) || endOf(lines.find((line) => endOf(line) !== '')) || '\n';
  const last = endOf(lines[to]);
  const put = wanted.slice(head, wanted.length - foot).map((line, index) => {
    const at = head + index;
    const before = at === 0 ? first : next;
    return (line === '' ? before.trimEnd() : before + line) + (at === wanted.length - 1 ? last : end);
  });
  const kept = lines.slice(from, from + head);
  // The end of the file may have no line end, and what was its last line need one now.
  const whole = kept.map((line, index) =>
    endOf(line) === '' && head + put.length + foot > index + 1 ? line + end : line,
  );
  return [...lines.slice(0, from), ...whole, ...put, ...lines.slice(to + 1 - foot)].join('');
}

/** The Markdown of a block as an editor may change it: its lines, without the signs of what holds it. */
export const markdownOf = (text: string, node: Nodes): string => wordsOf(blockLines(text, node)).join('\n');
