import type { Relation } from '../../../model/entity.ts';
import { latestOf } from '../../../model/latest-of.ts';
import type { RelationTerm } from '../../../model/vocabulary/vocabulary.ts';
import { LOCALE } from '../../../words/en/locale.ts';
import { ANSWER_WORDS as WORDS } from '../../../words/en/questions.ts';
import { formatDate } from '../../../words/format-date.ts';
import type { Statement } from '../../answers/answers-file.ts';
import { stepsBefore } from './steps-before.ts';

/** A relation with the names of both sides. */
export interface ToSay {
  relation: Relation;
  term: RelationTerm;
  subject: string;
  target: string;
  asOf: string | undefined;
}

const at = (date: string): string => (date.length === 10 ? WORDS.day : WORDS.span)(formatDate(date));

/** When, in words: of what lasts from when until when, of an act on which day. */
function times(from: string | undefined, to: string | undefined, lasting: boolean, over: boolean): string {
  const [start, end] = [from && formatDate(from), to && formatDate(to)];
  if (from && from === to) return at(from);
  if (from && start && end) return lasting ? WORDS.between(start, end) : `${at(from)}, ${WORDS.until(end)}`;
  if (from && start) return lasting && !over ? WORDS.since(start) : at(from);
  return end ? WORDS.until(end) : '';
}

/** A relation in one sentence as of today, with what was said before it was known, and before its end was. */
export function sayRelation({ relation, term, subject, target, asOf }: ToSay): Pick<Statement, 'now' | 'before'> {
  const { from, to, known, toKnown, note } = relation;
  const verb = (over: boolean) => (over ? (term.said ?? term.says) : (term.says ?? term.said)) ?? term.of;
  const knownLater = known && known !== from ? WORDS.known(formatDate(known)) : undefined;
  const endKnown = toKnown && toKnown !== to ? WORDS.endKnown(formatDate(toKnown)) : undefined;
  const remarks = [note, knownLater, endKnown].filter(Boolean).join(LOCALE.semicolon);
  const told = (over: boolean, end: string | undefined, remark: string) => {
    const when = times(from, end, term.lasting, over);
    return WORDS.sentence(subject, verb(over), target, when, remark);
  };
  const now = told(!term.lasting || Boolean(to), to, remarks);
  const begun = latestOf(known, from);
  const over = latestOf(toKnown, to);
  // A remark may speak of the end.
  const open = told(!term.lasting, undefined, '');
  return {
    now,
    ...stepsBefore(asOf, [begun, ''], [open === now ? undefined : over, open]),
  };
}
