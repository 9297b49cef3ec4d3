import { LIMITS } from '../../model/limits.ts';

/** What is too much in a block of text: the offset, and the words of the finding. */
export interface Excess {
  at: number;
  value: string;
  fix: string;
}

/** Looks at a block, the text between two blank lines, for one thing; takes time that grows with its length alone. */
export type BulkMeasure = (block: string) => Excess | undefined;

const count = (number: number) => number.toLocaleString('en');

/** More of something than there may be; `at` is where the limit is passed. */
function tooMany(found: RegExp, limit: number, what: string): BulkMeasure {
  return (block) => {
    const places = [...block.matchAll(found)];
    const passed = places[limit];
    return (
      passed && {
        at: passed.index,
        value: `${count(places.length)} ${what}`,
        fix: limit === 0 ? 'shorten it' : `write ${count(limit)} at most`,
      }
    );
  };
}

/** Brackets open at once, or closed too often: YAML and Markdown look for the other half of each. */
export const brackets: BulkMeasure = (block) => {
  let [open, extra, most, at] = [0, 0, 0, 0];
  for (const { index, 0: bracket } of block.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') open++;
    else if (open > 0) open--;
    else extra++;
    most = Math.max(most, open, extra);
    if (at === 0 && most > LIMITS.openBrackets) at = index;
  }
  if (most <= LIMITS.openBrackets) return undefined;
  const fix = `close each bracket; ${LIMITS.openBrackets} may be open at once`;
  return { at, value: `${count(most)} brackets that do not match`, fix };
};

const HTML: [RegExp, string][] = [
  [/<!--/g, '-->'],
  [/<!\[CDATA\[/g, ']]>'],
  [/<\?/g, '?>'],
  [/<![A-Za-z]/g, '>'],
];

/** HTML that is begun and that nothing in the block ends, so that the parser would look for its end to no avail. */
const openHtml: BulkMeasure = (block) => {
  const open = HTML.flatMap(([begin, end]) => {
    const last = block.lastIndexOf(end);
    return [...block.matchAll(begin)].flatMap(({ index }) => (index > last ? [index] : []));
  });
  const at = open[LIMITS.openHtml];
  return at === undefined
    ? undefined
    : { at, value: 'HTML that is begun again and again and never ends', fix: 'take it out' };
};

const table: BulkMeasure = (block) => {
  const lines = block.split('\n');
  const rule = lines.find((line) => line.includes('-') && /^[|:\- \t>]+$/.test(line)) ?? '';
  const columns = rule.split('|').length - 1;
  if (columns <= LIMITS.columns && columns * lines.length <= LIMITS.cells) return undefined;
  const fix = `make it smaller: a table may have ${LIMITS.columns} columns and ${count(LIMITS.cells)} cells`;
  return { at: 0, value: `a table of ${count(columns)} columns and ${count(lines.length)} lines`, fix };
};

/** More characters than there may be. */
function tooLong(limit: number, what: string, fix: string): BulkMeasure {
  return ({ length }) =>
    length > limit ? { at: limit, value: `${count(length)} characters ${what}`, fix } : undefined;
}

const word: BulkMeasure = (block) => {
  // No regular expression: one that counts so far is slow, and this is asked of every text.
  let start = -1;
  for (let at = 0; at <= block.length; at++) {
    const code = block.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) {
      if (start < 0) start = at;
      if (at - start < LIMITS.word) continue;
      const value = `more than ${count(LIMITS.word)} characters without a space`;
      return { at: start, value, fix: 'put spaces between the words; shorten the address' };
    }
    start = -1;
  }
  return undefined;
};

/** A run of white space: patterns that begin or end with it look through it from each of its characters. */
export const space: BulkMeasure = (block) => {
  let start = 0;
  for (let at = 0; at < block.length; at++) {
    const code = block.charCodeAt(at);
    if (code === 0x20 || (code > 0x08 && code < 0x0e) || (code > 0x7f && /\s/.test(block[at] as string))) {
      if (at - start < LIMITS.space) continue;
      return {
        at: start,
        value: `more than ${count(LIMITS.space)} spaces or line ends in a row`,
        fix: 'take them out',
      };
    }
    start = at + 1;
  }
  return undefined;
};

const SQUARE = /[[\]]/g;
const EMPHASIS = /\*+|_+|~+/g;

/** What is too much of in all the Markdown of a file. */
export const TOTAL_MEASURES: readonly BulkMeasure[] = [
  space,
  tooLong(LIMITS.text, 'in one text', `split it: a text may have ${count(LIMITS.text)}`),
  tooMany(SQUARE, LIMITS.bracketsInAll, 'square brackets in one text'),
  tooMany(EMPHASIS, LIMITS.emphasisInAll, 'signs of emphasis in one text'),
];

/** Everything in Markdown for which the parser's time grows with the square of its number, or worse. */
export const BULK_MEASURES: readonly BulkMeasure[] = [
  tooLong(LIMITS.blockLength, 'without a blank line', `a paragraph may have ${count(LIMITS.blockLength)}`),
  brackets,
  tooMany(SQUARE, LIMITS.brackets, 'square brackets in one paragraph'),
  tooMany(EMPHASIS, LIMITS.emphasis, 'signs of emphasis in one paragraph'),
  tooMany(
    new RegExp(['`', '\\*', '_', '~'].map((sign) => `${sign}{${LIMITS.run + 1},}`).join('|'), 'g'),
    0,
    `row of more than ${LIMITS.run} equal signs`,
  ),
  openHtml,
  table,
  word,
];
