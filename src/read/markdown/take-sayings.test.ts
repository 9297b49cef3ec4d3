import type { Blockquote, Nodes, Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { textOf } from './text-of.ts';

const quotation = (text: string) => parseMarkdown(text).children[0] as Blockquote;

/** The line that says whose words they are. */
function saidBy(text: string): string | undefined {
  const last = quotation(text).children.at(-1) as Paragraph;
  if (last.data?.saidBy) return textOf(last);
  const line = last.children.at(-1);
  return line?.type === 'inlineHtml' ? textOf(line) : undefined;
}

test.each([
  ['a paragraph of its own', '> Words.\n>\n> — *Moss*, 1861', '— Moss, 1861'],
  ['the last line', '> Words.\n> -- Moss, *Report*', '-- Moss, Report'],
  ['that of a letter', '> [!LETTER]\n> Words.\n>\n> – Moss', '– Moss'],
])('whose words they are: %s', (_name, text, line) => {
  expect(saidBy(text)).toBe(line);
});

test.each([
  ['a dialogue in lines', '> — Who?\n> — I.'],
  ['a dialogue in paragraphs', '> — Who?\n>\n> — I.'],
  ['a dash within', '> Words — and\n> more.'],
  ['one paragraph', '> — Moss'],
])('nobody is named: %s', (_name, text) => {
  expect(saidBy(text)).toBeUndefined();
});

test('the words stay as they are', () => {
  expect(textOf(quotation('> Words.\n> — Moss'))).toBe('Words.\n— Moss');
});

const speech = (text: string) =>
  parseMarkdown(text).children.map((node: Nodes) => Boolean((node as Paragraph).data?.speech));

test('paragraphs that begin with a strong name and a colon, two in a row, are talk', () => {
  expect(speech('**A:** Yes.\n\n**B** : Non.\n\n**甲**：是。\n\nWords.')).toEqual([true, true, true, false]);
  expect(speech('**Note:** alone.\n\nWords.')).toEqual([false, false]);
  expect(speech('**A** and B: x.\n\n**C** 10:30.')).toEqual([false, false]);
});
