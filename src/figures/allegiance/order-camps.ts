import { mean } from 'd3-array';
import { type Camp, partiesOf } from './camps-of.ts';

/** Above how many camps not every order is tried. */
const MANY = 6;

const placesIn = (camps: readonly Camp[]): Map<string, number> =>
  new Map(camps.flatMap(partiesOf).map(({ id }, index) => [id, index]));

/** All orders of a few things, their own order first. */
function ordersOf<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((one, at) => ordersOf(things.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}

/** How often the lines of the movers cross. */
function crossings(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>, movers: readonly string[]) {
  const ends = movers.map((id) => [left.get(id) as number, right.get(id) as number] as const);
  return ends.flatMap(([a, b], at) => ends.slice(at + 1).filter(([c, d]) => (a - c) * (b - d) < 0)).length;
}

/** Puts those below each party in the order in which they and theirs stand on the other side (the barycentre). */
function settled(camps: readonly Camp[], places: ReadonlyMap<string, number>): Camp[] {
  const at = (camp: Camp) => mean(partiesOf(camp), ({ id }) => places.get(id)) ?? Number.POSITIVE_INFINITY;
  return camps
    .map(({ party, below }): Camp => ({ party, below: settled(below, places) }))
    .sort((a, b) => at(a) - at(b) || 0);
}

/**
 * Orders the camps of the second state, and those within each, so that the lines of the movers cross least and whoever
 * stayed stands near the same height: the barycentre method of layered drawing, then every order of a few camps.
 */
export function orderCamps(before: readonly Camp[], after: readonly Camp[], movers: readonly string[]): Camp[] {
  const left = placesIn(before);
  const stayed = new Map([...left].filter(([id]) => !movers.includes(id)));
  const within = after.map(({ party, below }): Camp => ({ party, below: settled(below, left) }));
  const heads = new Map(
    within.map((camp) => [camp, stayed.get(camp.party.id) ?? mean(partiesOf(camp), ({ id }) => left.get(id))]),
  );
  const first = within.toSorted((a, b) => (heads.get(a) ?? 1e6) - (heads.get(b) ?? 1e6));
  if (first.length > MANY) return first;
  const [best] = ordersOf(first)
    .map((order) => ({ order, cost: crossings(left, placesIn(order), movers) }))
    .sort((a, b) => a.cost - b.cost);
  return best?.order ?? first;
}
