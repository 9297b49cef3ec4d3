/** The words of a table: those of its caption, empty if it has none, and of the cells of each of its rows. */
export interface TableWords {
  caption: string;
  rows: readonly (readonly string[])[];
}
