import { nice, ticks } from 'd3-array';
import { LOCALE } from '../../words/en/locale.ts';

const MANY = 5;
/** From here on a number is told in millions: the noughts would take the room of the lines. */
const GREAT = 10_000_000;
/** More digits than a round number has, fewer than show that it was added up. */
const DIGITS = 6;

/** The numbers beside lines, from the first to the last of them; nought is among them. */
export function numbersBeside(values: readonly number[]): {
  at: number[];
  ends: [number, number];
  format: Intl.NumberFormat;
} {
  const [low, high] = nice(Math.min(0, ...values), Math.max(0, ...values), MANY);
  const ends: [number, number] = [low, low === high ? low + 1 : high];
  const notation = Math.max(-ends[0], ends[1]) >= GREAT ? 'compact' : 'standard';
  const format = new Intl.NumberFormat(LOCALE.formats, { maximumSignificantDigits: DIGITS, notation });
  return { at: ticks(...ends, MANY), ends, format };
}
