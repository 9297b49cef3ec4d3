import { firstDay } from '../draw/first-day.ts';
import type { ChartDays } from './chart-days.ts';
import type { Bond, Breach, Loyalties, Party } from './loyalties-on.ts';
import type { Tie } from './ties-of.ts';

/** A change of side: whom a party left and to whom it went; without either, it was bound to nobody. */
export interface Move {
  id: string;
  from?: string;
  to?: string;
  /** What the new tie is; of who only left, a breach. */
  kind: Bond['kind'];
  /** When, a partial date, if it is told. */
  date: string | undefined;
  /** Whether a breach with those above it is on record. */
  breach: boolean;
  /** Whether the works disagree on the old tie or the breach of it, and on the new one. */
  doubts: { before: boolean; after: boolean };
}

/** Those above a party, the next first. */
function above({ parties }: Loyalties, id: string): string[] {
  const next = parties.get(id)?.bond?.to;
  return next ? [next, ...above({ parties } as Loyalties, next)] : [];
}

/** When a tie to those above ended, as told. */
function leftOn(party: Party, chain: readonly string[], { before, after }: ChartDays, ties: readonly Tie[]) {
  const broke = party.breaches.find(({ other }: Breach) => chain.includes(other))?.date;
  const ended = ties.find(
    ({ subject, to, kind }) => subject === party.id && kind !== 'lead' && to && firstDay(to) <= after && to > before,
  );
  return broke ?? ended?.to;
}

/**
 * Who stood under another, or under nobody, before and after; in the order of `before`. Who went along with the party
 * above, died, or stayed with what that had become, has not moved; nor whose tie ended if nothing more is told. Whoever
 * comes from nobody is put into the first state, a party that was bound to nobody and is not gone into the second.
 */
export function movesOf(before: Loyalties, after: Loyalties, days: ChartDays, ties: readonly Tie[]): Move[] {
  const moves: Move[] = [];
  for (const { id, bond } of before.parties.values()) {
    if (!bond && !after.parties.has(id) && !after.isGone(id)) after.parties.set(id, { id, leaders: [], breaches: [] });
  }
  for (const id of new Set([...before.parties.keys(), ...after.parties.keys()])) {
    const [old, now] = [before.parties.get(id), after.parties.get(id)];
    if (!now) continue;
    const [from, to] = [old?.bond?.to, now.bond?.to];
    if (from === to || (from && to && after.hasBecome(from, to))) continue;
    if (!to && from && after.isGone(from)) continue;
    if (!old) before.parties.set(id, { id, leaders: [], breaches: [] });
    const chain = above(before, id);
    const broken = now.breaches.filter(({ other }) => chain.includes(other));
    moves.push({
      id,
      ...(from && { from }),
      ...(to && { to }),
      kind: now.bond?.kind ?? 'break',
      date: to ? now.bond?.from : leftOn(now, chain, days, ties),
      breach: broken.length > 0,
      doubts: {
        before: old?.bond?.disputed === true || (broken.length > 0 && broken.every(({ disputed }) => disputed)),
        after: now.bond?.disputed ?? false,
      },
    });
  }
  return moves;
}
