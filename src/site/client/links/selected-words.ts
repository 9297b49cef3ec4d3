import type { Span } from '../../../addresses/asked/spans.ts';
import { checkOf } from '../../../addresses/range/check-of.ts';
import { linkToSpans } from '../../../addresses/range/link-to.ts';
import { sentencePinpoint } from '../../../addresses/range/sentences.ts';
import { cellPinpoint } from '../../../addresses/range/table-cells.ts';
import { textDirectiveOver } from '../../../addresses/range/text-directive.ts';
import { wholeWords } from '../../../addresses/range/whole-words.ts';
import { PINPOINT_WORDS } from '../../../words/en/pinpoints.ts';
import { numbered } from '../numbered.ts';
import { cellLink } from './cell-link.ts';
import { languageOf } from './language-of.ts';
import { pageAddress } from './page-address.ts';
import { partLink } from './part-link.ts';
import { rowsOf } from './table-text.ts';
import { offsetAt, paragraphWords, rangeOf, type Words } from './words.ts';
import { wordsBefore } from './words-before.ts';

/** Words that a reader selected. */
export interface SelectedWords {
  /** The paragraph in which they end. */
  paragraph: HTMLElement;
  /** The part of them that stands in it. */
  range: Range;
  link: string;
  span: Span;
  /** In which sentences of their paragraph they stand, as citations have it; not of several paragraphs. */
  within?: string | undefined;
}

/** The words of one paragraph that are selected. */
interface Part {
  paragraph: HTMLElement;
  words: Words;
  start: number;
  end: number;
  range: Range;
}

function partOf(paragraph: HTMLElement, selected: Range): Part[] {
  const words = paragraphWords(paragraph);
  const from = offsetAt(words, selected.startContainer, selected.startOffset);
  const to = offsetAt(words, selected.endContainer, selected.endOffset);
  const part = wholeWords(words.text, from, to);
  const range = part && rangeOf(words, part.start, part.end);
  return range ? [{ paragraph, words, ...part, range }] : [];
}

function linkOf(first: Part, last: Part): string {
  const end = ({ paragraph, words }: Part) => ({ id: paragraph.id, check: checkOf(words.text) });
  if (first === last) return partLink(first.paragraph, first.words, { start: first.start, end: first.end });
  const ahead = `${wordsBefore(first.paragraph)} ${first.words.text.slice(0, first.start)}`;
  const directive = textDirectiveOver(first.words.text.slice(first.start), last.words.text.slice(0, last.end), ahead);
  // Whole paragraphs are what they are, whatever is put into them later.
  const whole = first.start === 0 && last.end === last.words.text.length;
  const at = (place: number) => (whole ? undefined : place);
  const version = { first: { ...end(first), at: at(first.start) }, last: { ...end(last), at: at(last.end) } };
  return linkToSpans(pageAddress(), [version], directive);
}

/** The cell of a table that is selected, or some of its words: it is linked as a whole. */
function selectedCell(selected: Range): SelectedWords | undefined {
  const at = selected.commonAncestorContainer;
  const cell = (at instanceof Element ? at : at.parentElement)?.closest<HTMLTableCellElement>(
    'figure.table :is(td, th)',
  );
  const figure = cell?.closest<HTMLElement>('figure.table');
  if (!cell || !figure) return undefined;
  const place = { row: rowsOf(figure).indexOf(cell.parentElement as HTMLTableRowElement), column: cell.cellIndex };
  const link = cellLink(figure, place);
  const range = new Range();
  range.selectNodeContents(cell);
  const span = { first: figure.id, last: figure.id };
  return link === undefined
    ? undefined
    : { paragraph: figure, range, link, span, within: cellPinpoint(place, PINPOINT_WORDS) };
}

/**
 * The words that are selected now, widened to whole ones, over as many paragraphs as they run, and the link to them;
 * undefined if none are, or if they are words neither of numbered paragraphs nor of one cell.
 */
export function selectedWords(): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const selected = selection.getRangeAt(0);
  const parts = numbered()
    .filter((one) => selected.intersectsNode(one))
    .flatMap((paragraph) => partOf(paragraph, selected));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return selectedCell(selected);
  const span = { first: first.paragraph.id, last: last.paragraph.id };
  const language = languageOf(first.paragraph);
  const within = first === last ? sentencePinpoint(first.words.text, first, PINPOINT_WORDS, language) : undefined;
  return { paragraph: last.paragraph, range: last.range, link: linkOf(first, last), span, within };
}
