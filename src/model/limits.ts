/**
 * How much one file may hold. All are far beyond what an article needs (a novel has 20,000 lines of this length);
 * they keep the time and the memory of a build in bounds, whatever is put into it.
 */
export const LIMITS = {
  /** Bytes of an article, a record or a work. */
  bytes: 1_048_576,
  /** Bytes of a ledger, which holds the words of an article several times. */
  ledgerBytes: 16_777_216,
  /** Lines of a file. */
  lines: 20_000,
  /** Characters between two blank lines. */
  blockLength: 200_000,
  /** Quotations and lists inside one another, and in YAML lists and maps inside one another. */
  depth: 40,
  /** Square brackets open at once, or closed without having been opened, between two blank lines. */
  brackets: 200,
  /** Backticks in a row. */
  backticks: 20,
  /** Comments, processing instructions and declarations of HTML begun and not closed between two blank lines. */
  openHtml: 10,
  /** Columns of a table. */
  columns: 100,
  /** Cells of a table. */
  cells: 50_000,
  /** Characters of an id. */
  idLength: 100,
} as const;
