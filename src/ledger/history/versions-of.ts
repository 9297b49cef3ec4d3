import { checkOf } from '../../addresses/range/check-of.ts';
import type { DiffRun } from '../../addresses/range/diff-run.ts';
import { diffWords } from '../../addresses/versions/diff-words.ts';
import { type Ledger, seriesOf } from '../../model/ledger.ts';

/** A paragraph or table of the present text with all that it said before. */
export interface ParagraphVersions {
  id: string;
  /** The check of its present words. */
  check: string;
  /** Its former words, newest first, as pieces that lead to the present ones. */
  former: { check: string; until: string; pieces: DiffRun[] }[];
}

/** The versions of every paragraph and table that stands in the text. */
export function versionsOf({ paragraphs }: Ledger, language: string): ParagraphVersions[] {
  return paragraphs
    .filter(({ state, kind }) => state === 'live' && (seriesOf(kind) === 'text' || kind === 'table'))
    .map(({ id, text, former }) => ({
      id,
      check: checkOf(text),
      former: former.map((version) => ({
        check: checkOf(version.text),
        until: version.until,
        pieces: diffWords(version.text, text, language),
      })),
    }));
}
