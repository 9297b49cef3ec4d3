import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { positioned } from '../../tests/fixtures/positioned.ts';
import { parseMarkdown } from '../read/markdown/parse-markdown.ts';
import { checkText } from './check-text.ts';

const placeOf = (node: Nodes) => ({
  file: 'a.md',
  line: node.position?.start.line ?? 0,
  column: node.position?.start.column ?? 0,
});

const CASES: Record<string, { text: string; rule?: string; says?: string; fix?: string }> = {
  'section headings in order': { text: '## A\n\n### B\n\n## C\n\n### D' },
  'a heading of the first level': { text: 'A.\n\n‸# B', rule: 'heading-skipped', says: 'the title is the first level' },
  'a subsection without its section': { text: '‸### B', rule: 'heading-skipped', says: 'from level 1 to level 3' },
  'a level skipped': { text: '## A\n\n‸#### B', rule: 'heading-skipped', says: 'from level 2 to level 4' },
  'a footnote with its definition': { text: 'A.[^a]\n\n[^a]: B.' },
  'a footnote referred to by another': { text: 'A.[^a]\n\n[^a]: B.[^b]\n\n[^b]: C.' },
  'a footnote without definition': {
    text: 'A‸[^a].',
    rule: 'footnote-undefined',
    says: '"a"',
    fix: 'add a line "[^a]: …"',
  },
  'a footnote without definition, further down in its paragraph': {
    text: 'A\nb *c* d\ne‸[^a].',
    rule: 'footnote-undefined',
    says: '"a"',
  },
  'a footnote whose name is nearly right': {
    text: 'A[^first] ‸[^secnd].\n\n[^first]: B.[^second]\n\n[^second]: C.',
    rule: 'footnote-undefined',
    says: '"secnd"',
    fix: 'did you mean "second"?',
  },
  'a bracket that is escaped': { text: 'A \\[^a] \\\\\\[^b] [^c\\].' },
  'a backslash that is escaped': { text: 'A \\\\‸[^a].', rule: 'footnote-undefined', says: '"a"' },
  'after an escape, further down in a quotation': {
    text: '> \\*A\n> b \\*‸[^a].',
    rule: 'footnote-undefined',
    says: '"a"',
  },
  'a footnote whose name has a space': {
    text: 'A.‸[^my note]',
    rule: 'footnote-not-taken',
    fix: '[^my-note]',
  },
  'a definition with a space before its colon': {
    text: 'A.\n\n‸[^a] : B.',
    rule: 'footnote-not-taken',
    fix: '"[^a]:"',
  },
  'a footnote written in place': { text: 'A.‸^[B and C.] D.', rule: 'footnote-not-taken', fix: '[^name]' },
  'a power in brackets': { text: 'A^[2] and [^] and ^ and ^a.' },
  'a marker that is meant as words': { text: 'A \\[^my note] and \\^[B and C.].' },
  'a footnote name in code': { text: 'A `[^a]`.' },
  'a definition nobody refers to': { text: 'A.\n\n‸[^a]: B.', rule: 'footnote-unused', says: '"a"' },
  'a footnote with the id of a claim': { text: 'A.[^claimed]\n\n‸[^claimed]: B.', rule: 'footnote-id-taken' },
  'a second definition': { text: 'A.[^a]\n\n[^a]: B.\n\n‸[^a]: C.', rule: 'footnote-defined-twice' },
  'the same in other case': { text: 'A.[^Claimed]\n\n‸[^Claimed]: B.', rule: 'footnote-id-taken' },
};

test.each(Object.entries(CASES))('%s', (_name, { text: input, rule, says = '', fix = '' }) => {
  const found = (text: string) => checkText(parseMarkdown(text), text, ['claimed'], placeOf);
  if (rule === undefined) {
    expect(found(input)).toEqual([]);
    return;
  }
  const { text, line, column } = positioned(input);
  expect(found(text)).toMatchObject([{ rule, line, column }]);
  expect(found(text)[0]?.message).toContain(says);
  expect(found(text)[0]?.fix).toContain(fix);
});
