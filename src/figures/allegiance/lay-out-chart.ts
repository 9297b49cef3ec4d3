import { textWidth } from '../draw/text-width.ts';
import { wrapWords } from '../draw/wrap-words.ts';
import type { Camp } from './camps-of.ts';
import type { Chart } from './chart-of.ts';
import type { Party } from './loyalties-on.ts';
import type { Move } from './moves-of.ts';
import type { Side } from './panel-ties.ts';

/** The widths for which the chart is laid out, in units that are about as wide as pixels: phone, column, desktop. */
export const CHART_WIDTHS = [310, 540, 760] as const;
export type ChartWidth = (typeof CHART_WIDTHS)[number];

/** Sizes of letters. */
export const SIZE = { name: 15, leader: 13, note: 13, day: 14 };
/** From one line of a name to the next, and to what is said of it. */
const CLOSE = 18;
/** How far in parties stand at most, in steps. */
const DEEPEST = 4;
/** How far letters reach above and below their line. */
export const ASCENT = 12;
export const DESCENT = 5;

/**
 * What is different between widths: the columns, with the room for lines between them; how far in parties stand; from a
 * party to who leads it, and to the next party. A finger needs 24 px, also where a narrow screen makes all smaller.
 */
const MEASURES: Record<
  ChartWidth,
  { columns: [number, number]; indent: number; pad: number; leader: number; next: number }
> = {
  310: { columns: [130, 136], indent: 10, pad: 6, leader: 27.5, next: 29 },
  540: { columns: [210, 224], indent: 16, pad: 10, leader: 24, next: 31 },
  760: { columns: [304, 306], indent: 20, pad: 14, leader: 24, next: 31 },
};

/** Some words of the chart: a name, of one or more lines, is one link. */
export interface Words {
  kind: 'day' | 'name' | 'leader' | 'note';
  /** The party that they belong to; none for the day. */
  party?: string;
  /** Whom a link leads to. */
  link?: string;
  side: Side;
  x: number;
  lines: { text: string; y: number; width: number }[];
  /** Whether the party moved. */
  moved: boolean;
  /** Whether the sign of a breach stands before them. */
  breach: boolean;
}

/** The line of a move: level at both ends, with a curve between `bend` and `unbend`. */
export interface MoveLine {
  move: Move;
  from: { x: number; y: number };
  bend: number;
  unbend: number;
  to: { x: number; y: number };
}

/** A camp as a field, and the short lines that lead to those within. */
export interface Field {
  side: Side;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The short line from one party down to one bound to it. */
export interface Branch {
  party: string;
  kind: string;
  x: number;
  from: number;
  to: number;
  end: number;
}

export interface ChartLayout {
  width: ChartWidth;
  height: number;
  words: Words[];
  fields: Field[];
  branches: Branch[];
  lines: MoveLine[];
}

/** What is said below a party; the sign of a breach may stand before it. */
export interface ChartNote {
  text: string;
  breach: boolean;
}

/** What the words of the chart are. */
export interface ChartWords {
  day: (side: Side) => string;
  name: (id: string) => string;
  leader: (leader: Party['leaders'][number]) => string;
  notes: (party: Party, side: Side, move: Move | undefined) => ChartNote[];
}

/** The room for the sign of a breach. */
export const SIGN = 14;

/**
 * Places both states beside each other, each camp a field, and a line for who moved from the one to the other; if
 * nobody did, the second state alone.
 */
export function layOutChart(chart: Chart, width: ChartWidth, said: ChartWords): ChartLayout {
  const { columns, indent, pad, leader: toLeader, next } = MEASURES[width];
  const moveOf = new Map(chart.moves.map((move) => [move.id, move]));
  const still = chart.moves.length === 0;
  const words: Words[] = [];
  const fields: Field[] = [];
  const branches: Branch[] = [];
  const places = { before: new Map<string, Place>(), after: new Map<string, Place>() };

  const layOutSide = (side: Side): number => {
    const left = side === 'before' || still ? 0 : width - columns[1];
    const right = left + columns[side === 'before' ? 0 : 1];
    let y = 0;
    /** Sets words below what stands there; `gap` is from the last line above to their first. */
    const put = (text: string, x: number, gap: number, some: Omit<Words, 'x' | 'side' | 'lines'>): Words => {
      const size = SIZE[some.kind];
      const strong = some.moved || some.kind === 'day';
      const start = some.breach ? x + SIGN : x;
      const lines = wrapWords(text, right - pad - start, size, strong).map((line, at) => {
        y += at === 0 ? gap : CLOSE;
        return { text: line, y, width: textWidth(line.trimEnd(), size, strong) };
      });
      const put = { ...some, side, x: start, lines };
      words.push(put);
      return put;
    };
    const putParty = ({ party, below }: Camp, depth: number, first: boolean): void => {
      const { id } = party;
      const x = left + pad + Math.min(depth, DEEPEST) * indent;
      const move = moveOf.get(id);
      const moved = move !== undefined;
      const plain = { party: id, moved, breach: false };
      const { lines } = put(said.name(id), x, first ? pad + ASCENT : next, { kind: 'name', link: id, ...plain });
      const middle = ((lines[0]?.y ?? 0) + (lines.at(-1)?.y ?? 0)) / 2 - 5;
      const reach = x + Math.max(...lines.map((line) => line.width));
      places[side].set(id, { x, reach, middle });
      for (const leader of party.leaders) {
        put(said.leader(leader), x, toLeader, { kind: 'leader', link: leader.id, ...plain });
      }
      for (const { text, breach } of said.notes(party, side, move)) {
        put(text, x, CLOSE, { ...plain, kind: 'note', breach });
      }
      const bottom = y + DESCENT + 2;
      for (const one of below) {
        putParty(one, depth + 1, false);
        const { middle: at } = places[side].get(one.party.id) as Place;
        const kind = one.party.bond?.kind ?? 'belonging';
        if (depth >= DEEPEST) continue;
        branches.push({ party: one.party.id, kind, x: x + 3, from: bottom, to: at, end: x + indent - 3 });
      }
    };
    put(said.day(side), left + pad, ASCENT + 2, { kind: 'day', moved: false, breach: false });
    y += 12;
    for (const camp of chart[side]) {
      const top = y;
      putParty(camp, 0, true);
      y += DESCENT + pad;
      fields.push({ side, x: left, y: top, width: right - left, height: y - top });
      y += 10;
    }
    return y;
  };
  const height = Math.max(still ? 0 : layOutSide('before'), layOutSide('after'));

  const lines = chart.moves.map((move): MoveLine => {
    const [from, to] = [places.before.get(move.id) as Place, places.after.get(move.id) as Place];
    return {
      move,
      from: { x: from.reach + 5, y: from.middle },
      bend: columns[0],
      unbend: width - columns[1],
      to: { x: to.x - 4, y: to.middle },
    };
  });
  return { width, height: Math.ceil(height), words, fields, branches, lines };
}

/** Where the name of a party stands: its left end, how far it reaches, and the middle of its height. */
interface Place {
  x: number;
  reach: number;
  middle: number;
}
