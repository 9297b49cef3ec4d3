/** A value to which a list can be narrowed, with its words and how often it occurs. */
export interface Choice {
  value: string;
  word: string;
  count: number;
}
