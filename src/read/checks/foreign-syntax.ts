import { ALERTS } from '../markdown/take-alerts.ts';

/** What other programs read as more than words, and here is words; and how the same is written here. */
export interface Foreign {
  value: string;
  /** Where in the text it begins. */
  index: number;
  fix: string;
}

/** Not behind a backslash, which says that it is words. */
const UNESCAPED = '(?<=(?<!\\\\)(?:\\\\\\\\)*)';

const pattern = (source: string): RegExp => new RegExp(UNESCAPED + source, 'gm');

const LINE = 'write it in Markdown';

/** Each with the first of its groups, or the whole, as what the finding quotes. */
const SYNTAX: readonly [pattern: RegExp, fix: string][] = [
  [pattern('^:{3,}[^\\n]*'), `a note that is set apart begins with "> [!NOTE]", of any of ${ALERTS.join(', ')}`],
  [
    pattern('^!{3}[ \\t]+\\w[^\\n]*'),
    `a note that is set apart begins with "> [!NOTE]", of any of ${ALERTS.join(', ')}`,
  ],
  [
    pattern('\\[![A-Za-z]+\\][^\\n]*'),
    `a note that is set apart begins with a line "> [!NOTE]", of any of ${ALERTS.join(', ')}`,
  ],
  [
    pattern('\\{(?::[^}\\n]*|[ \\t]*[#.][A-Za-z][^}\\n]*)\\}'),
    'take it out: ids are given by the ledger, and classes by nobody',
  ],
  [pattern('!?\\[\\[[^\\[\\]\\n]+\\]\\]'), 'link to an entity with [words](entity:id), to a page with its address'],
  [pattern('\\{%[^\\n]*?%\\}'), `${LINE}: nothing is filled in here`],
  [pattern('\\{\\{[^\\n]*?\\}\\}'), `${LINE}: nothing is filled in here`],
  [
    pattern('\\[[^\\[\\]\\n]*(?<![\\w.])@[a-z0-9][a-z0-9-]*[^\\[\\]\\n]*\\]'),
    'in the text of an article [@id, p. 4] cites a work; here link to it: [words](work:id)',
  ],
  [
    pattern('^:[ \\t]+\\S[^\\n]*'),
    'a definition stands below the words that it defines: a line "word", then ": what it means"',
  ],
  [pattern('\\[(?:TOC|toc|_TOC_)\\]'), 'take it out: an article has no table of contents'],
  [
    pattern('(?<!\\$)\\$(?=[^\\s$])(?=[^$\\n]*[\\\\^_{=])[^$\\n]*[^\\s$]\\$(?![\\d$])'),
    'a formula stands between two dollars on each side: $$a^2$$',
  ],
  [
    pattern('(?<![^\\n]\\n)^\\|[^\\n]*\\|[ \\t]*$'),
    'a table has a line of hyphens below its heads, "| --- | --- |"; a line of verse begins with a bar and does not end with one',
  ],
  [pattern('==(?=\\S)[^=\\n]+(?<=\\S)=='), 'emphasise it with *asterisks*'],
];

/** As much of it as a finding quotes. */
const QUOTED = 60;

/**
 * What in a text, as it was typed, means something elsewhere and would be printed as it stands. `beginsLine` tells
 * whether nothing stands before it on its line.
 */
export function foreignSyntax(text: string, beginsLine = true): Foreign[] {
  const before = beginsLine ? '' : ' ';
  const found = SYNTAX.flatMap(([search, fix]) =>
    [...`${before}${text}`.matchAll(search)].map(({ 0: value, index }) => ({
      value: value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value,
      ...{ index: index - before.length, fix },
    })),
  );
  return found.sort((a, b) => a.index - b.index);
}
