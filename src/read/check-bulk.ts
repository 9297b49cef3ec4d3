import type { Finding, Place } from '../model/finding.ts';
import { findingOf } from '../model/finding-of.ts';
import { LIMITS } from '../model/limits.ts';

type Say = (column: number, value: string, fix: string) => void;

const count = (number: number) => number.toLocaleString('en');
const MARKER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** How many quotations and list items begin at the head of a line. */
function markersOf(line: string): number {
  let markers = 0;
  MARKER.lastIndex = 0;
  while (MARKER.test(line)) markers++;
  return markers;
}

/** How deep the lines of a text are indented into one another; a generator would hide that it has a state. */
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

/** Brackets open at once, or closed too often: whichever is more, and where the limit is passed. */
function bracketsOf(block: string): { most: number; at: number } {
  let [open, extra, most, at] = [0, 0, 0, 0];
  for (const { index, 0: bracket } of block.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') open++;
    else if (open > 0) open--;
    else extra++;
    most = Math.max(most, open, extra);
    if (at === 0 && most > LIMITS.brackets) at = index;
  }
  return { most, at };
}

/** The places at which HTML is begun that nothing in the block ends, so that the parser would look for its end to no avail. */
function openHtmlOf(block: string): number[] {
  const ends: [RegExp, string][] = [
    [/<!--/g, '-->'],
    [/<!\[CDATA\[/g, ']]>'],
    [/<\?/g, '?>'],
    [/<![A-Za-z]/g, '>'],
  ];
  return ends.flatMap(([begin, end]) => {
    const last = block.lastIndexOf(end);
    return [...block.matchAll(begin)].flatMap(({ index }) => (index > last ? [index] : []));
  });
}

function checkBlock(block: string, lines: number, say: Say): void {
  if (block.length > LIMITS.blockLength) {
    say(
      1,
      `${count(block.length)} characters without a blank line`,
      `a paragraph may have ${count(LIMITS.blockLength)}`,
    );
  }
  const { most, at } = bracketsOf(block);
  if (most > LIMITS.brackets) {
    say(
      at + 1,
      `${count(most)} brackets that do not match`,
      `close each bracket; ${LIMITS.brackets} may be open at once`,
    );
  }
  const [tooMuch] = openHtmlOf(block).slice(LIMITS.openHtml);
  if (tooMuch !== undefined) say(tooMuch + 1, 'HTML that is begun again and again and never ends', 'take it out');
  const rule = block.split('\n').find((line) => line.includes('-') && /^[|:\- \t>]+$/.test(line)) ?? '';
  const columns = rule.split('|').length - 1;
  if (columns > LIMITS.columns || columns * lines > LIMITS.cells) {
    const fix = `make it smaller: a table may have ${LIMITS.columns} columns and ${count(LIMITS.cells)} cells`;
    say(1, `a table of ${count(columns)} columns and ${count(lines)} lines`, fix);
  }
}

/**
 * Findings (`over-limit`) on a text that would keep the parsers busy for minutes or exhaust their stack. It is looked
 * at before any parser sees it, in time that grows with its length alone; each limit is told once.
 */
export function checkBulk(text: string, file: string): Finding[] {
  const findings = new Map<string, Finding>();
  const sayAt =
    (line: number): Say =>
    (column, value, fix) => {
      const place: Place = { file, line, column };
      if (!findings.has(fix)) findings.set(fix, findingOf('over-limit', place, { value, fix }));
    };
  const lines = text.split('\n');
  if (lines.length > LIMITS.lines) {
    sayAt(LIMITS.lines + 1)(
      1,
      `${count(lines.length)} lines`,
      `split it: a file may have ${count(LIMITS.lines)} lines`,
    );
    return [...findings.values()];
  }
  const depthOf = indentation();
  let first = 0;
  for (const [index, line] of [...lines, ''].entries()) {
    const say = sayAt(index + 1);
    const depth = Math.max(depthOf(line), markersOf(line));
    if (depth > LIMITS.depth) say(1, `${count(depth)} levels inside one another`, `keep to ${LIMITS.depth} levels`);
    const run = new RegExp(`\`{${LIMITS.backticks + 1},}`).exec(line);
    if (run) {
      const value = `${count(run[0].length)} backticks in a row`;
      say(run.index + 1, value, `write ${LIMITS.backticks} at most`);
    }
    if (!/^[ \t>]*$/.test(line)) continue;
    if (index > first) checkBlock(lines.slice(first, index).join('\n'), index - first, sayAt(first + 1));
    first = index + 1;
  }
  return [...findings.values()];
}
