import { type Block, type LedgerEntry, letterOf } from '../../model/ledger.ts';

/** Blocks between two headings, or entries of the original between two of its own. */
type Section<T> = T[];

function sectionsOf<T>(all: readonly T[], isHeading: (one: T) => boolean): Section<T>[] {
  const sections: Section<T>[] = [[]];
  for (const one of all) {
    if (isHeading(one)) sections.push([]);
    else sections.at(-1)?.push(one);
  }
  return sections;
}

/** The longest stretch from the left in which ids rise as the original has them: what moved pairs nothing anew. */
function anchorsOf(known: readonly (string | undefined)[], placeOf: ReadonlyMap<string, number>): number[] {
  const anchors: number[] = [];
  let last = -1;
  known.forEach((id, block) => {
    const place = placeOf.get(id ?? '') ?? -1;
    if (place <= last) return;
    anchors.push(block);
    last = place;
  });
  return anchors;
}

/**
 * The ids of the blocks of a translation: those that are `known`, and for new ones those of the paragraphs, figures,
 * tables and code of the `original` in whose place they stand. Between two that are paired already, the sections are
 * paired if there are as many in both, and in a section the paragraphs if there are as many, one after the other;
 * what is not so is left without an id. None of `given` is given again.
 */
export function numbersOfOriginal(
  blocks: readonly Block[],
  known: readonly (string | undefined)[],
  original: readonly LedgerEntry[],
  given: ReadonlySet<string>,
): (string | undefined)[] {
  const live = original.filter(({ state }) => state === 'live');
  const placeOf = new Map(live.flatMap(({ id, kind }, at) => (kind === 'heading' ? [] : [[id, at] as const])));
  const ids = [...known];
  const anchors = anchorsOf(known, placeOf);
  const borders = [-1, ...anchors, blocks.length];
  const placeAt = (block: number) =>
    block === -1 ? -1 : block === blocks.length ? live.length : (placeOf.get(known[block] as string) as number);

  for (const [at, from] of borders.slice(0, -1).entries()) {
    const to = borders[at + 1] as number;
    const here = blocks.map((block, index) => ({ ...block, index })).slice(from + 1, to);
    const there = live.slice(placeAt(from) + 1, placeAt(to));
    const [own, others] = [
      sectionsOf(here, ({ kind }) => kind === 'heading'),
      sectionsOf(there, ({ kind }) => kind === 'heading'),
    ];
    if (own.length !== others.length) continue;
    for (const [section, paired] of own.entries()) {
      for (const letter of ['p', 'f', 't', 'c']) {
        const fresh = paired.filter(({ kind, index }) => letterOf(kind) === letter && known[index] === undefined);
        const free = (others[section] ?? []).filter(({ id, kind }) => letterOf(kind) === letter && !given.has(id));
        if (fresh.length !== free.length) continue;
        fresh.forEach(({ index }, n) => {
          ids[index] = free[n]?.id;
        });
      }
    }
  }
  return ids;
}
