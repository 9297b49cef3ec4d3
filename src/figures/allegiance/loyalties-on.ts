import { TIE_KINDS } from '../../model/vocabulary/vocabulary.ts';
import { firstDay } from '../draw/first-day.ts';
import { lastDay } from '../draw/last-day.ts';
import type { ChartDays } from './chart-days.ts';
import type { Side } from './panel-ties.ts';
import type { Tie } from './ties-of.ts';

/** To whom a party is bound first. */
export interface Bond {
  to: string;
  kind: Tie['kind'];
  disputed: boolean;
  /** When it was made; a partial date. */
  from: string | undefined;
}

/** With whom a party broke, or who broke with it. */
export interface Breach {
  other: string;
  date: string | undefined;
  disputed: boolean;
}

/** A party on one day: a body, or somebody who leads none. */
export interface Party {
  id: string;
  leaders: { id: string; disputed: boolean }[];
  bond?: Bond;
  breaches: Breach[];
}

/** Who stood with whom on one day. */
export interface Loyalties {
  parties: Map<string, Party>;
  /** Whether somebody or something was there no longer. */
  isGone: (id: string) => boolean;
  /** Whether a body had become another: one of those that succeeded it, or that succeeded them. */
  hasBecome: (id: string, other: string) => boolean;
}

const BINDS = ['oath', 'support', 'belonging'];
const rank = ({ kind }: Bond) => TIE_KINDS.indexOf(kind);

/** Each party to whom it is bound by the strongest and latest bond that closes no circle. */
function firstBonds(bonds: Map<string, Bond[]>): Map<string, Bond> {
  const first = new Map<string, Bond>();
  const isAbove = (id: string, other: string): boolean => {
    const above = first.get(other)?.to;
    return above !== undefined && (above === id || isAbove(id, above));
  };
  for (const [id, own] of bonds) {
    const open = own.filter(({ to }) => to !== id && !isAbove(id, to));
    const [best] = open.sort((a, b) => rank(a) - rank(b) || (b.from ?? '').localeCompare(a.from ?? ''));
    if (best) first.set(id, best);
  }
  return first;
}

/**
 * Who stood with whom on one of the chart's days, from ties as they were known. Who leads stands in the place of what
 * he or she leads. An end that is told less precisely than the turn counts as a part of it. `ends` has the days on
 * which some died.
 */
export function loyaltiesOn(
  side: Side,
  days: ChartDays,
  ties: readonly Tie[],
  ends: ReadonlyMap<string, string>,
): Loyalties {
  const day = days[side];
  const isPast = (date: string) => (side === 'before' ? lastDay(date) : firstDay(date)) <= day;
  const begun = ties.filter(({ from, known }) => firstDay(from ?? known ?? '0001') <= day);
  const isOver = ({ to }: Tie) => to !== undefined && isPast(to);

  const successors = Map.groupBy(
    begun.filter(({ kind }) => kind === 'descent'),
    ({ target }) => target,
  );
  const heirsOf = (id: string, heirs = new Set<string>()): Set<string> => {
    for (const { subject } of successors.get(id) ?? []) {
      if (heirs.has(subject)) continue;
      heirs.add(subject);
      heirsOf(subject, heirs);
    }
    return heirs;
  };
  const leads = begun.filter(({ kind }) => kind === 'lead');
  const isGone = (id: string): boolean => {
    const end = ends.get(id);
    if ((end && end <= day) || successors.has(id)) return true;
    const own = leads.filter(({ subject }) => subject === id);
    if (own.length === 0 || !own.every(isOver)) return false;
    const last = own
      .map(({ to }) => firstDay(to as string))
      .sort()
      .at(-1) as string;
    return !begun.some(({ kind, subject, from }) => kind !== 'lead' && subject === id && from && firstDay(from) > last);
  };
  const standing = leads.filter((tie) => !isOver(tie) && !isGone(tie.subject) && !isGone(tie.target));
  /** Who took a side by a tie: who leads speaks for what is led. */
  const subjectOf = (id: string) => standing.find(({ subject }) => subject === id)?.target ?? id;
  /** To whom a pledge was made: of a leader who leads no more it holds for what he or she led last. */
  const targetOf = (id: string) => {
    const led = leads.filter(({ subject }) => subject === id);
    const last = led.sort((a, b) => firstDay(b.from ?? '0001').localeCompare(firstDay(a.from ?? '0001')))[0];
    return standing.find(({ subject }) => subject === id)?.target ?? last?.target ?? id;
  };

  const breaks = begun
    .filter(({ kind }) => kind === 'break')
    .map(({ subject, target, from, disputed }) => ({
      ends: [targetOf(subject), targetOf(target)],
      date: from,
      disputed,
    }))
    .filter(({ ends: [one, other] }) => one !== other);
  const isBroken = (one: string, other: string, since: string | undefined) =>
    breaks.some(
      ({ ends: both, date }) =>
        both.includes(one) && both.includes(other) && date && (!since || firstDay(since) <= firstDay(date)),
    );

  const bonds = new Map<string, Bond[]>();
  for (const tie of begun) {
    if (!BINDS.includes(tie.kind) || tie.mutual || isOver(tie) || isGone(tie.subject)) continue;
    const [from, to] = [subjectOf(tie.subject), targetOf(tie.target)];
    if (from === to || isGone(from) || isGone(to) || isBroken(from, to, tie.from)) continue;
    const bond = { to, kind: tie.kind, disputed: tie.disputed, from: tie.from };
    bonds.set(from, [...(bonds.get(from) ?? []), bond]);
  }
  const first = firstBonds(bonds);
  const there = [
    ...standing.map(({ target }) => target),
    ...[...bonds].flatMap(([id, own]) => [id, ...own.map(({ to }) => to)]),
    ...breaks.flatMap(({ ends: both }) => both),
    ...begun
      .filter((tie) => tie.mutual && !isOver(tie))
      .flatMap(({ subject, target }) => [subjectOf(subject), targetOf(target)]),
  ];
  const parties = new Map<string, Party>();
  for (const id of new Set(there)) {
    if (isGone(id)) continue;
    const bond = first.get(id);
    const others = breaks.filter(({ ends: both }) => both.includes(id));
    parties.set(id, {
      id,
      leaders: standing
        .filter(({ target }) => target === id)
        .map(({ subject, disputed }) => ({ id: subject, disputed })),
      ...(bond && { bond }),
      breaches: others.map(({ ends: both, date, disputed }) => ({
        other: both.find((one) => one !== id) as string,
        date,
        disputed,
      })),
    });
  }
  return { parties, isGone, hasBecome: (id, other) => heirsOf(id).has(other) };
}
