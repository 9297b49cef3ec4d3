import type { RelationView } from './edition.ts';
import { tellApart } from './tell-apart.ts';

type Tie = Pick<RelationView, 'type' | 'other' | 'inverse' | 'from' | 'to' | 'works'>;

/**
 * The ids that relations have on the page of one of their sides, in their order: `tie-leads-imu` on the page of who
 * leads it, `tie-usman-ghazi-leads` on that of whom he leads; of several of one type with one other the day of its
 * beginning besides. `formerIds` are those that the other had before: they lead on.
 */
export function tieIds(ties: readonly Tie[], formerIds: (other: string) => readonly string[]): string[][] {
  const named = (tie: Tie, other: string) => `tie-${tie.inverse ? `${other}-${tie.type}` : `${tie.type}-${other}`}`;
  const ids = tellApart(
    ties.map((tie) => ({ name: named(tie, tie.other), more: [tie.from, tie.to, tie.works[0]?.id] })),
  );
  return ids.map((own, at) => {
    const tie = ties[at] as Tie;
    const name = named(tie, tie.other);
    const former = formerIds(tie.other).flatMap((other) => own.map((id) => id.replace(name, named(tie, other))));
    return [...own, ...former];
  });
}
