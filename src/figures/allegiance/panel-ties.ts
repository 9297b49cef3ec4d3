import { firstDay } from '../draw/first-day.ts';
import type { Tie } from './ties-of.ts';
import type { TurningDay } from './turning-day.ts';

export type Side = 'before' | 'after';

/** A tie as one of the two pictures draws it. */
export interface PanelTie extends Tie {
  /** Whether it began with the turn or after it. */
  fresh: boolean;
}

/** Those who had left the scene by the turn: leaders who led no more, bodies that had become another. */
function goneBy({ from, to }: TurningDay, ties: readonly Tie[]): Set<string> {
  const ended = (tie: Tie) => tie.to !== undefined && !tie.endLater && firstDay(tie.to) <= to;
  const leads = ties.filter(({ kind }) => kind === 'lead');
  const over = leads.filter(({ subject }) => leads.filter((tie) => tie.subject === subject).every(ended));
  const replaced = ties.filter(({ kind, from: began }) => kind === 'descent' && firstDay(began ?? '0001') < from);
  return new Set([...over.map(({ subject }) => subject), ...replaced.map(({ target }) => target)]);
}

/**
 * The ties from before the turn, ended or not; or those that stood after it and those that came. A breach is an act:
 * it belongs to the side on which it happened. An end that was not yet known on the article's day does not end a tie.
 */
export function panelTies(side: Side, ties: readonly Tie[], turn: TurningDay): PanelTie[] {
  const gone = goneBy(turn, ties);
  const fresh = ({ from }: Tie) => from !== undefined && firstDay(from) >= turn.from;
  const stands = (tie: Tie) =>
    !['break', 'descent'].includes(tie.kind) &&
    !(tie.to && !tie.endLater && firstDay(tie.to) <= turn.to) &&
    !gone.has(tie.subject) &&
    !gone.has(tie.target);
  return ties
    .filter((tie) => (side === 'before' ? !fresh(tie) : fresh(tie) || stands(tie)))
    .map((tie) => ({ ...tie, fresh: fresh(tie) }));
}
