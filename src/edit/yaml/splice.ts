/** What takes the place of a stretch of a text, in UTF-16 units. */
export interface Splice {
  start: number;
  end: number;
  put: string;
}

/** A text with some stretches replaced, none of which overlap; all else stays as it is. */
export function splice(text: string, splices: readonly Splice[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, put } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}
