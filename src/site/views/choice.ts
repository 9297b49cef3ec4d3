import type { SaidIn } from '../../words/said-in.ts';

/** A value to which a list can be narrowed, with its words and how often it occurs. */
export interface Choice {
  value: string;
  word: string;
  count: number;
  /** If its words are in another language than the page. */
  said?: SaidIn;
}
