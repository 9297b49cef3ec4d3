/** An annotation as another program wrote it, as far as a claim can be made of it. */
export interface ForeignAnnotation {
  /** By what a report names it: its id, or which of the file it is. */
  name: string;
  /** The address of the page that it is about, if it says so. */
  page: string | undefined;
  /** What the words say, restated. */
  claim: string | undefined;
  /** What was written; Markdown. */
  note: string;
  /** Whether some of what was written is HTML, which is not read. */
  isHtml: boolean;
  tags: string[];
  /** The words that it is about, with what stood around them. */
  quote: { exact: string; prefix: string | undefined; suffix: string | undefined } | undefined;
  /** Where they began in the text of the page, in UTF-16 units. */
  start: number | undefined;
  /** Whether it answers another one. */
  isReply: boolean;
}
