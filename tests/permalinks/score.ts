import type { Version } from './edit-script.ts';

/** Where a link to a paragraph of the first version leads in the last: a position, nowhere, or that is asked. */
export type Landing = number | undefined | 'asked';

/** Links by how they ended. */
export interface Score {
  links: number;
  right: number;
  wrong: number;
  lost: number;
  asked: number;
  touched: number;
  touchedRight: number;
  touchedWrong: number;
  deleted: number;
  deletedElsewhere: number;
}

export const emptyScore = (): Score => ({
  links: 0,
  right: 0,
  wrong: 0,
  lost: 0,
  asked: 0,
  touched: 0,
  touchedRight: 0,
  touchedWrong: 0,
  deleted: 0,
  deletedElsewhere: 0,
});

/** Where the paragraph of the first version that has this index stands in the last; nothing if it was taken out. */
export function truthOf(history: readonly Version[], index: number): number | undefined {
  const [first, last] = [history[0] as Version, history.at(-1) as Version];
  const positionOf = new Map(last.blocks.map(({ key }, position) => [key, position]));
  let at = first.blocks[index]?.key as number;
  while (!positionOf.has(at) && last.into.has(at)) at = last.into.get(at) as number;
  return positionOf.get(at);
}

/**
 * The places in the last version in which words of a paragraph of the first one may stand: where it stands, or what it
 * went into, and what was split off from either.
 */
export function kinOf(history: readonly Version[], index: number): Set<number> {
  const [first, last] = [history[0] as Version, history.at(-1) as Version];
  const kin = new Set([first.blocks[index]?.key as number]);
  for (let size = 0; size < kin.size; ) {
    size = kin.size;
    for (const key of [...kin]) {
      const host = last.into.get(key);
      if (host !== undefined) kin.add(host);
    }
    for (const [part, of] of last.from) if (kin.has(of)) kin.add(part);
  }
  return new Set(last.blocks.flatMap(({ key }, at) => (kin.has(key) ? [at] : [])));
}

/** Adds the links of one history to the score; `landings` has one for each paragraph of the first version. */
export function addScore(score: Score, history: readonly Version[], landings: readonly Landing[]): void {
  const touched = new Set(history.flatMap((version) => [...version.touched]));
  for (const [index, { key }] of (history[0] as Version).blocks.entries()) {
    const truth = truthOf(history, index);
    const landing = landings[index];
    score.links++;
    const right = landing === truth;
    const wrong = !right && typeof landing === 'number';
    if (landing === 'asked') score.asked++;
    else if (right) score.right++;
    else if (wrong) score.wrong++;
    else score.lost++;
    if (truth === undefined) {
      score.deleted++;
      if (wrong) score.deletedElsewhere++;
    } else if (touched.has(key)) {
      score.touched++;
      if (right) score.touchedRight++;
      if (wrong) score.touchedWrong++;
    }
  }
}

/** The shares of a score in per cent, as one line. */
export function inWords(score: Score): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(2)).padStart(6);
  return [
    `right ${share(score.right, score.links)}`,
    `wrong ${share(score.wrong, score.links)}`,
    `lost ${share(score.lost, score.links)}`,
    `asked ${share(score.asked, score.links)}`,
    `touched right ${share(score.touchedRight, score.touched)}`,
    `wrong ${share(score.touchedWrong, score.touched)}`,
    `deleted elsewhere ${share(score.deletedElsewhere, score.deleted)}`,
    `(${score.links} links, ${score.touched} touched, ${score.deleted} deleted)`,
  ].join(' · ');
}
