import { expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { textOf } from './text-of.ts';

test.each<[string, string, string | undefined, string]>([
  ['a note', '> [!NOTE]\n> Mind *this*.', 'NOTE', 'Mind this.'],
  ['its words behind a blank line', '> [!warning]\n>\n> Mind.', 'WARNING', 'Mind.'],
  ['beginning with emphasis', '> [!TIP]\n> *Mind* this.', 'TIP', 'Mind this.'],
  ['one that there is not', '> [!HINT]\n> Mind.', undefined, '[!HINT]\nMind.'],
  ['words on the same line', '> [!NOTE] Mind.', undefined, '[!NOTE] Mind.'],
  ['a quotation', '> Mind.', undefined, 'Mind.'],
])('%s', (_name, markdown, alert, words) => {
  const [quotation] = parseMarkdown(markdown).children;
  if (quotation?.type !== 'blockquote') throw new Error('no quotation');
  expect([quotation.data?.alert, textOf(quotation)]).toEqual([alert, words]);
});
