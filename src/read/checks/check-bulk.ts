import { LIMITS } from '../../model/limits.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { BULK_MEASURES, brackets, type Excess, space, TOTAL_MEASURES } from '../yaml/bulk-measures.ts';

const MARKER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** How many quotations and list items begin at the head of a line; a line of hyphens or asterisks is a rule. */
function markersOf(line: string): number {
  if (/^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)) return 1;
  let markers = 0;
  MARKER.lastIndex = 0;
  while (MARKER.test(line)) markers++;
  return markers;
}

/** Tells of one line after the other how deep it is indented into those before it. */
function indentation(): (line: string) => number {
  const levels: number[] = [];
  return (line) => {
    const at = line.search(/[^ \t>]/);
    if (at < 0) return levels.length;
    while (levels.length > 0 && (levels.at(-1) as number) >= at) levels.pop();
    levels.push(at);
    return levels.length;
  };
}

/** What begins on a line and costs the more the more of it there was before: quotations, underlined headings. */
const begins = (line: string, before: string): boolean =>
  /^ {0,3}>/.test(line) ? !/^ {0,3}>/.test(before) : /^ {0,3}(?:-+|=+)[ \t]*$/.test(line) && before.trim() !== '';

/**
 * Findings (`over-limit`) on a text that would keep a parser busy for minutes or exhaust its stack; the first is
 * told. It is looked at before any parser sees it, in time that grows with its length alone. The text begins on line
 * `firstLine` of `file`; in YAML only what the YAML reader stumbles over counts.
 */
export function checkBulk(text: string, file: string, language: 'markdown' | 'yaml', firstLine = 1): Finding[] {
  const findings: Finding[] = [];
  const say = (index: number, column: number, value: string, fix: string) => {
    findings.push(findingOf('over-limit', { file, line: firstLine + index, column }, { value, fix }));
  };
  const lines = text.split('\n');
  const tell = (index: number, block: string, { at, value, fix }: Excess) => {
    const before = block.slice(0, at).split('\n');
    say(index + before.length - 1, (before.at(-1) as string).length + 1, value, fix);
  };
  if (firstLine + lines.length - 1 > LIMITS.lines) {
    const value = `more than ${LIMITS.lines.toLocaleString('en')} lines`;
    say(Math.max(0, LIMITS.lines - firstLine + 1), 1, value, 'split the file');
    return findings;
  }
  const depthOf = indentation();
  let [first, begun] = [0, 0];
  for (const [index, line] of [...lines, ''].entries()) {
    const depth = Math.max(depthOf(line), markersOf(line));
    if (depth > LIMITS.depth) say(index, 1, `${depth} levels inside one another`, `keep to ${LIMITS.depth} levels`);
    if (findings.length > 0) return findings;
    if (language === 'yaml') continue;
    if (begins(line, lines[index - 1] ?? '') && ++begun > LIMITS.quotations) {
      const value = `more than ${LIMITS.quotations.toLocaleString('en')} quotations and underlined headings`;
      say(index, 1, value, 'split the file, and write headings with ##');
    }
    if (!/^[ \t>]*$/.test(line)) continue;
    const block = lines.slice(first, index).join('\n');
    for (const gauge of index > first ? BULK_MEASURES : []) {
      if (findings.length > 0) return findings;
      const excess = gauge(block);
      if (excess) tell(first, block, excess);
    }
    first = index + 1;
  }
  for (const gauge of language === 'yaml' ? [space, brackets] : TOTAL_MEASURES) {
    if (findings.length > 0) break;
    const excess = gauge(text);
    if (excess) tell(0, text, excess);
  }
  return findings.slice(0, 1);
}
