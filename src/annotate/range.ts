/** A stretch of a paragraph's text, in UTF-16 units; `end` is not part of it. */
export interface Range {
  start: number;
  end: number;
}

/** Whether two ranges share a character. */
export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
