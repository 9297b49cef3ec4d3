import type { Permalinks } from '../../model/permalinks.ts';

/** What has become of an id. */
export interface ResolvedEnd {
  asked: string;
  state: 'live' | 'alias' | 'tombstone' | 'unknown';
  /** The live id that it leads to. */
  id?: string | undefined;
  /** Since when it is gone, and why. */
  since?: string | undefined;
  reason?: string | undefined;
  /** The day on which it was last put into another place. */
  moved?: string | undefined;
}

/** What has become of an id, by the permalinks of its article. */
export function resolveEnd({ live, aliases, tombstones }: Permalinks, asked: string): ResolvedEnd {
  const own = live.find(({ id }) => id === asked);
  if (own) return { asked, state: 'live', id: own.id, ...(own.moved && { moved: own.moved }) };
  const alias = aliases.find(({ id }) => id === asked);
  if (alias) return { asked, state: 'alias', id: alias.into, since: alias.since };
  const stone = tombstones.find(({ id }) => id === asked);
  if (stone) return { asked, state: 'tombstone', since: stone.since, ...(stone.reason && { reason: stone.reason }) };
  return { asked, state: 'unknown' };
}
