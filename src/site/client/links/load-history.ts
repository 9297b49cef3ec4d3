import type { DiffRun } from '../../../addresses/range/diff-run.ts';

/** The versions of one paragraph. */
export interface Versions {
  check: string;
  former: { check: string; until: string; pieces: DiffRun[] }[];
}

/** Fetches the versions of the paragraphs of this article; undefined if they cannot be had. */
export async function loadHistory(): Promise<Record<string, Versions> | undefined> {
  const address = location.pathname.replace(/\/(?:index\.html)?$/, '.history.json');
  try {
    const response = await fetch(address);
    return response.ok ? (await response.json()).paragraphs : undefined;
  } catch {
    return undefined;
  }
}
