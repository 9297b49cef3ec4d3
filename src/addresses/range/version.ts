/** What a link says of the text that it was made for. */
export interface Version {
  /**
   * The paragraph, `p4`, or the table, `t1`: who copies an address after going on to another sends a version that
   * is not meant.
   */
  id: string;
  /** The check of its words then. */
  check: string;
  /**
   * Where in these words the linked part begins and ends, in UTF-16 units of the folded words; absent for the whole.
   */
  part?: { start: number; end: number } | undefined;
}

const SHAPE = /^([pt]\d+[a-z]*)\.([0-9a-z]{1,7})(?:\.(\d{1,7})\.(\d{1,7}))?$/;

/** A version as the value of `v` in an address: `p4.1k3j9x2` or, with a part, `p4.1k3j9x2.120.154`. */
export function formatVersion({ id, check, part }: Version): string {
  return [id, check, ...(part ? [part.start, part.end] : [])].join('.');
}

/** Reads what `formatVersion` wrote; undefined for anything else. */
export function parseVersion(text: string | null): Version | undefined {
  const [, id, check, start, end] = SHAPE.exec(text ?? '') ?? [];
  if (!id || !check) return undefined;
  if (start === undefined || end === undefined) return { id, check };
  return Number(start) < Number(end) ? { id, check, part: { start: Number(start), end: Number(end) } } : undefined;
}
