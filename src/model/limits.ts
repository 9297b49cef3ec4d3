/**
 * How much one file may hold. All are far beyond what an article needs (it would be a book);
 * they keep the time and the memory of a build in bounds, whatever is put into it.
 */
export const LIMITS = {
  /** Bytes of an article, a record or a work. */
  bytes: 1_048_576,
  /** Bytes of a ledger, which holds the words of an article several times. */
  ledgerBytes: 16_777_216,
  /** Bytes and pixels of an image: far more than any camera's. */
  imageBytes: 67_108_864,
  imagePixels: 150_000_000,
  /** Bytes of sound or film, and those from which some hosts take no file. */
  recordingBytes: 1_073_741_824,
  hostedBytes: 26_214_400,
  /** Characters of the text of an article or a dossier: eighty thousand words. */
  text: 500_000,
  /** Characters of one value in YAML. */
  value: 100_000,
  /** Lines of a file. */
  lines: 20_000,
  /** Characters between two blank lines. */
  blockLength: 200_000,
  /** Quotations and lists inside one another, and in YAML lists and maps inside one another. */
  depth: 20,
  /** Brackets open at once, or closed without having been opened, between two blank lines. */
  openBrackets: 200,
  /** Square brackets between two blank lines (five hundred links), and in a whole file. */
  brackets: 1000,
  bracketsInAll: 40_000,
  /** Places at which emphasis or strikethrough may begin or end (runs of `*`, `_`, `~`), likewise. */
  emphasis: 500,
  emphasisInAll: 20_000,
  /** Backticks, asterisks, underscores or tildes in a row. */
  run: 100,
  /** Spaces, tabs and line ends in a row: what reads a text may look through them more than once. */
  space: 1000,
  /** Characters of ASCII without a space. */
  word: 5000,
  /** Quotations in a file, and headings that are underlined. */
  quotations: 1000,
  /** Comments, processing instructions and declarations of HTML begun and not closed between two blank lines. */
  openHtml: 10,
  /** Columns of a table. */
  columns: 100,
  /** Cells of a table. */
  cells: 50_000,
  /** Characters of an id. */
  idLength: 100,
} as const;
