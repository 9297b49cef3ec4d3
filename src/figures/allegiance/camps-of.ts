import type { Loyalties, Party } from './loyalties-on.ts';

/** A party with those bound to it; one that is bound to nobody is a camp. */
export interface Camp {
  party: Party;
  below: Camp[];
}

/** How many a camp has, its head among them. */
export const sizeOf = ({ below }: Camp): number => 1 + below.reduce((sum, one) => sum + sizeOf(one), 0);

/** The parties of a camp from the top, each above those bound to it. */
export const partiesOf = ({ party, below }: Camp): Party[] => [party, ...below.flatMap(partiesOf)];

/** The parties as camps, the largest first. */
export function campsOf({ parties }: Loyalties): Camp[] {
  const bound = Map.groupBy(parties.values(), ({ bond }) => (bond && parties.has(bond.to) ? bond.to : ''));
  const under = (id: string): Camp[] =>
    (bound.get(id) ?? [])
      .map((party): Camp => ({ party, below: under(party.id) }))
      .sort((a, b) => sizeOf(b) - sizeOf(a) || a.party.id.localeCompare(b.party.id));
  return under('');
}
