import type { Permalinks } from '../../../model/permalinks.ts';
import { articlePath } from './article-path.ts';

/** Fetches what the permanent addresses of this article lead to; undefined if it cannot be had. */
export async function loadPermalinks(): Promise<Permalinks | undefined> {
  try {
    const response = await fetch(`${articlePath()}.permalinks.json`);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
