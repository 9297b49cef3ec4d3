import type { Permalinks } from '../../model/permalinks.ts';
import type { TableWords } from '../../model/table-words.ts';
import { checkOf, foldedWords } from '../range/check-of.ts';
import { ENGLISH_PINPOINTS } from '../range/pinpoints.ts';
import { sentencePinpoint } from '../range/sentences.ts';
import type { SpanVersion } from '../range/span-version.ts';
import { cellAfterEdit, cellAt, cellPinpoint, tableCells } from '../range/table-cells.ts';
import type { History } from './resolve-span.ts';
import { wordsAfterEdit } from './words-after-edit.ts';
import { wordsElsewhere } from './words-elsewhere.ts';

/** What became of a part of a paragraph's words, or of a cell of a table, for which a link was made. */
export interface ResolvedPart {
  /** How it read then; absent if nothing is kept of those words. */
  was?: string;
  state: 'same' | 'changed' | 'moved' | 'gone' | 'unknown';
  /** The paragraph in which all of it stands now, if that is another one. */
  id?: string;
  /** Where in its block that is now, as citations have it, if it is not the whole. */
  pinpoint?: string | undefined;
}

function cellOf(then: string, now: string, start: number, table: TableWords | undefined): ResolvedPart {
  const [rows, rowsNow] = [tableCells(then, table), tableCells(now, table)];
  const place = cellAt(rows, start);
  const was = place && rows[place.row]?.[place.column]?.text;
  if (!place || was === undefined) return { state: 'unknown' };
  const found = then === now ? place : cellAfterEdit(rows, place, rowsNow);
  if (!found) return { was, state: 'gone' };
  const reads = rowsNow[found.row]?.[found.column]?.text;
  return { was, state: reads === was ? 'same' : 'changed', pinpoint: cellPinpoint(found) };
}

/**
 * What became of the part that a link names of the block with this id, which stands in the text; `tables` are those of
 * the article as they stand in it.
 */
export function resolvePart(
  { versions, words, language }: Permalinks,
  history: History,
  { first: { id, check, at: start }, last: { at: end } }: SpanVersion,
  tables?: ReadonlyMap<string, TableWords>,
): ResolvedPart | undefined {
  if (start === undefined || end === undefined) return undefined;
  const isOf = (key: string) => key.slice(0, key.lastIndexOf('.')) === id;
  const now = words[versions.at(-1)?.blocks.find(isOf) ?? ''];
  const then = Object.entries(words).find(([key, text]) => isOf(key) && checkOf(text) === check)?.[1];
  if (now === undefined || then === undefined) return { state: 'unknown' };
  if (id.startsWith('t')) return cellOf(then, now, start, tables?.get(id));
  const part = { start, end };
  const was = foldedWords(then).slice(start, end);
  if (then === now)
    return { was, state: 'same', pinpoint: sentencePinpoint(foldedWords(now), part, ENGLISH_PINPOINTS, language) };
  const pieces = history[id]?.former.find((one) => one.check === check)?.pieces;
  if (!pieces) return { was, state: 'unknown' };
  const { left, whole } = wordsAfterEdit(pieces, part);
  const [from, to] = [left[0]?.start, left.at(-1)?.end];
  const texts = (versions.at(-1)?.blocks ?? []).map((key) => ({
    id: key.slice(0, key.lastIndexOf('.')),
    text: foldedWords(words[key] ?? ''),
  }));
  const other = whole
    ? undefined
    : wordsElsewhere(
        texts.filter((one) => one.id.startsWith('p')),
        id,
        was,
      );
  if (other) return { was, state: 'moved', id: other.id };
  if (from === undefined || to === undefined) return { was, state: 'gone' };
  const pinpoint = sentencePinpoint(foldedWords(now), { start: from, end: to }, ENGLISH_PINPOINTS, language);
  return { was, state: whole ? 'same' : 'changed', pinpoint };
}
