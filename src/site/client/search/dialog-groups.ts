import { SEARCH_WORDS as WORDS } from '../../../words/en/search.ts';
import { browseGroup } from './browse-group.ts';
import { groupsOf, namesGroup } from './groups-of.ts';
import { recentSearches } from './recent.ts';
import type { Group } from './row.ts';
import { said } from './said.ts';
import type { SearchState } from './search-as-typed.ts';
import { writeRequest } from './search-request.ts';

/** How much of each group the dialog shows; the rest is on the search page. */
const LIMITS: Record<string, number> = { answers: 2, entities: 3, paragraphs: 6, claims: 3, records: 2 };

/** What the dialog offers before anything is typed: recent searches, and the kinds. */
export function idleGroups(searchPage: string): Group[] {
  const rows = recentSearches().map((query) => ({
    href: `${searchPage}${writeRequest({ query })}`,
    title: [query],
    query,
  }));
  const recent = rows.length > 0 ? [{ id: 'recent', heading: WORDS.recent, rows }] : [];
  return [...recent, browseGroup(searchPage)];
}

/** What the dialog shows of an answer: some of each group and the way to all; if nothing was found, what is near. */
export function answerGroups({ asked, names, found }: SearchState, searchPage: string): Group[] {
  const then = asked.as === 'then';
  if (!found) return namesGroup(names.slice(0, LIMITS.entities), WORDS.groups.entities, then);
  const groups = groupsOf(found, then).map((group) => ({ ...group, rows: group.rows.slice(0, LIMITS[group.id]) }));
  if (groups.length === 0) return [...namesGroup(found.nearest, WORDS.near, then), browseGroup(searchPage)];
  const href = `${searchPage}${writeRequest(asked)}`;
  return [...groups, { id: 'all', heading: '', rows: [{ href, title: [WORDS.all(said(asked.query))] }] }];
}
