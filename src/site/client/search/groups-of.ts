import type { EntityHit, Found } from '../../../search/words/found.ts';
import { SEARCH_WORDS as WORDS } from '../../../words/en/search.ts';
import type { Group } from './row.ts';
import { answerRow, claimRow, entityRow, paragraphRows } from './rows-of.ts';

/**
 * What was found in its groups: what the records answer, who and what, then the paragraphs, then the claims, and last
 * the entities of which only the record has the words; such a record may speak of what came later, so it is not given
 * in then. Empty groups are left out.
 */
export function groupsOf({ answers, entities, paragraphs, claims }: Found, then: boolean): Group[] {
  const entityRows = (hits: readonly EntityHit[]) => hits.map((hit) => entityRow(hit, then));
  const rows = {
    answers: answers.map((one) => answerRow(one, then)),
    entities: entityRows(entities.filter(({ excerpt }) => !excerpt)),
    paragraphs: paragraphRows(paragraphs, then),
    claims: claims.map((hit) => claimRow(hit, then)),
    records: then ? [] : entityRows(entities.filter(({ excerpt }) => excerpt)),
  };
  return (['answers', 'entities', 'paragraphs', 'claims', 'records'] as const)
    .filter((id) => rows[id].length > 0)
    .map((id) => ({ id, heading: WORDS.groups[id], rows: rows[id] }));
}

/** Names alone, under a heading that says what they are. */
export const namesGroup = (hits: readonly EntityHit[], heading: string, then: boolean): Group[] =>
  hits.length > 0 ? [{ id: 'entities', heading, rows: hits.map((hit) => entityRow(hit, then)) }] : [];
