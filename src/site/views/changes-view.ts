import type { DiffRun } from '../../addresses/range/diff-run.ts';
import { changesOf, type TextChange } from '../../ledger/history/changes-of.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { HISTORY_WORDS } from '../../words/en/history.ts';
import { formatDate } from '../../words/format-date.ts';
import { type CorrectionLine, correctionLines } from './corrections-view.ts';

/** A change as the page lists it. */
export interface ChangeLine {
  name: string;
  href: string;
  what: string;
  pieces: DiffRun[];
  reason: string | undefined;
}

/** What happened on one day. */
export interface ChangeDay {
  date: string;
  when: string;
  changes: ChangeLine[];
  corrections: CorrectionLine[];
}

const words = HISTORY_WORDS.changes;

/** What the page of changes shows of an article: its days, the newest first. */
export function changesView(id: string, edition: Edition, context: RenderContext) {
  const article = edition.articleById.get(id) as Article;
  const { meta, ledger } = article;
  const textOf = new Map(ledger.paragraphs.map((entry) => [entry.id, entry.text]));
  const nameOf = (one: string) => HISTORY_WORDS.stone(one, textOf.get(one) ?? '');
  const lineOf = ({ id: one, what, pieces, other, reason }: TextChange): ChangeLine => {
    const said = words[what];
    return {
      name: nameOf(one),
      href: context.addresses.paragraph(id, one),
      what: typeof said === 'string' ? said : said(nameOf(other ?? '')),
      pieces: what === 'moved' ? [] : pieces,
      reason,
    };
  };
  const changes = new Map(changesOf(ledger, meta.language).map((day) => [day.date, day.changes]));
  const corrections = correctionLines([article], context);
  const dates = [...new Set([...changes.keys(), ...corrections.map(({ date }) => date)])].sort().reverse();
  const days = dates.map(
    (date): ChangeDay => ({
      date,
      when: formatDate(date),
      changes: (changes.get(date) ?? []).map(lineOf),
      corrections: corrections.filter((correction) => correction.date === date),
    }),
  );
  const published = formatDate(meta.published);
  return { article, days, begun: days.length > 0 ? words.published(published) : words.none(published) };
}
