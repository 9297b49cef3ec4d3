import type { DiffRun } from '../../../addresses/range/diff-run.ts';
import { articlePath } from './article-path.ts';

/** The versions of one paragraph. */
export interface Versions {
  check: string;
  former: { check: string; until: string; pieces: DiffRun[] }[];
}

/** Fetches the versions of the paragraphs of this article; undefined if they cannot be had. */
export async function loadHistory(): Promise<Record<string, Versions> | undefined> {
  try {
    const response = await fetch(`${articlePath()}.history.json`);
    return response.ok ? (await response.json()).paragraphs : undefined;
  } catch {
    return undefined;
  }
}
