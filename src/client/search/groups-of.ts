import type { EntityHit, Found } from '../../search/found.ts';
import { SEARCH_WORDS as WORDS } from '../../strings/search.ts';
import type { Group } from './row.ts';
import { claimRow, entityRow, paragraphRows } from './rows-of.ts';

/** What was found in its three groups: who and what, then the paragraphs, then the claims. Empty groups are left out. */
export function groupsOf({ entities, paragraphs, claims }: Found, then: boolean): Group[] {
  const rows = {
    entities: entities.map((hit) => entityRow(hit, then)),
    paragraphs: paragraphRows(paragraphs, then),
    claims: claims.map((hit) => claimRow(hit, then)),
  };
  return (['entities', 'paragraphs', 'claims'] as const)
    .filter((id) => rows[id].length > 0)
    .map((id) => ({ id, heading: WORDS.groups[id], rows: rows[id] }));
}

/** Names alone, under a heading that says what they are. */
export const namesGroup = (hits: readonly EntityHit[], heading: string, then: boolean): Group[] =>
  hits.length > 0 ? [{ id: 'entities', heading, rows: hits.map((hit) => entityRow(hit, then)) }] : [];
