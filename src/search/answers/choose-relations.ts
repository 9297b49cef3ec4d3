import type { AnswersHead, EntityAnswers, Statement } from './answers-file.ts';
import { covers, isAfter, orderDay, withinYear } from './covers.ts';
import type { Meant } from './read-question.ts';

const byDay = (a: Statement, b: Statement): number => orderDay(a).localeCompare(orderDay(b));

/** Whether there is a word of what a relation began with, so that what it says of a day can be trusted. */
const begun = ({ from, seen }: Statement): boolean => Boolean(from) && !seen;

/** Whether one began after another, or when that one ended, where its beginning is not told. */
function beganAfter(one: Statement, other: Statement): boolean {
  if (one.from === undefined) return false;
  if (other.from !== undefined) return byDay(one, other) > 0;
  return ends(other).some((day) => withinYear(day, one.from as string));
}

/** The days on which it ended, and became known to have. */
const ends = ({ to, ended }: Statement): string[] => [to, ended].filter((day) => day !== undefined);

/** The holder before or after one, in the same place; none that came more than a year apart. */
function beside(statements: readonly Statement[], own: Statement, way: 'former' | 'next'): Statement[] {
  const others = statements.filter(
    ({ type, target, subject }) => type === own.type && target === own.target && subject !== own.subject,
  );
  if (way === 'former') {
    const [next] = others.filter((one) => beganAfter(one, own)).sort(byDay);
    return next && ends(own).some((day) => withinYear(day, next.from as string)) ? [next] : [];
  }
  const before = others
    .filter((one) => beganAfter(own, one))
    .sort(byDay)
    .at(-1);
  return before && ends(before).some((day) => withinYear(day, own.from as string)) ? [before] : [];
}

/** In the order in which they are told: what held on the articles' day, then what came later, then what was before. */
export function inOrder(statements: readonly Statement[], asOf: string | undefined, lasting: boolean): Statement[] {
  const sorted = [...statements].sort(byDay);
  if (!lasting) return sorted;
  if (!asOf) {
    const open = sorted.filter(({ to }) => !to);
    return [...open, ...sorted.filter((own) => !open.includes(own)).reverse()];
  }
  const holding = sorted.filter((own) => covers(own, asOf, true));
  const told = [...holding.filter(begun), ...holding.filter((own) => !begun(own))];
  const later = sorted.filter((own) => !holding.includes(own) && isAfter(orderDay(own), asOf));
  const undated = sorted.filter((own) => !own.from && !own.to);
  const before = sorted.filter((own) => ![...holding, ...later, ...undated].includes(own)).reverse();
  return [...told, ...undated, ...later, ...before];
}

/** The statements of a relation that a question asks for; if for no time, those that held on the day `asOf` first. */
export function chooseRelations(
  { relation, ids, day }: Extract<Meant, { relation: string }>,
  of: (id: string) => EntityAnswers | undefined,
  head: AnswersHead,
  asOf: string | undefined,
): Statement[] {
  const lasting = head.lasting.includes(relation);
  const mutual = head.mutual.includes(relation);
  const own = (id: string | undefined) => (of(id ?? '')?.relations ?? []).filter(({ type }) => type === relation);
  const { subject, target, former, next } = ids;
  if (former ?? next) {
    const id = (former ?? next) as string;
    const held = own(id).filter((one) => one.subject === id && (target === undefined || one.target === target));
    return held.flatMap((one) => beside(own(one.target), one, former ? 'former' : 'next'));
  }
  const fits = (one: Statement) =>
    (subject === undefined || one.subject === subject) && (target === undefined || one.target === target);
  const swapped = (one: Statement) =>
    (subject === undefined || one.target === subject) && (target === undefined || one.subject === target);
  const found = own(subject ?? target).filter((one) => fits(one) || (mutual && swapped(one)));
  if (day === undefined) return inOrder(found, asOf, lasting);
  const then = found.filter((one) => covers(one, day, lasting));
  const told = then.filter(begun);
  // Of whom only the end is told may have come after the day that is asked for.
  const chosen = inOrder(told.length > 0 && lasting ? told : then, day, lasting);
  // What had ended by that day, though nobody knew, is told after what had not.
  const hadEnded = ({ ended }: Statement) => ended !== undefined && isAfter(day, ended);
  return [...chosen.filter((one) => !hadEnded(one)), ...chosen.filter(hadEnded)];
}
