import type { Addresses } from '../../addresses/site.ts';
import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { relationTimes } from '../../words/relation-times.ts';
import type { TextRun } from '../draw/wrap-runs.ts';
import type { Tie } from './ties-of.ts';

/** A tie in words, for those who read a list rather than a picture. */
export interface TieLine {
  parts: TextRun[];
  /** The day on which it began; empty if that is not told. */
  date: string;
  when: string;
  until: string;
  note: string;
  later: boolean;
  endLater: boolean;
}

/** The ties of a picture in words, one line each. */
export function tieLines(ties: readonly Tie[], edition: Edition, addresses: Addresses): TieLine[] {
  const { relations } = edition.vocabulary;
  const link = (id: string): TextRun => ({ text: edition.entityById.get(id)?.name ?? id, href: addresses.entity(id) });
  return ties.map(({ subject, type, target, from, to, note, disputed, later, endLater }) => ({
    parts: [link(subject), { text: PICTURE_WORDS.tie(termOf(relations, type).of) }, link(target)],
    date: from ? formatDate(from) : '',
    ...relationTimes({ from, to }, termOf(relations, type).lasting),
    note: [disputed && ARTICLE_WORDS.disputed, note].filter(Boolean).join(LOCALE.semicolon),
    later,
    endLater,
  }));
}
