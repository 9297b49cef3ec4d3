import { KINDS } from 'virtual:terms';
import { SEARCH_WORDS as WORDS } from '../../../words/en/search.ts';
import type { Group } from './row.ts';

/** The kinds that one may look through: lists that need no index. */
export function browseGroup(searchPage: string): Group {
  const rows = Object.entries(KINDS).map(([kind, { many }]) => ({
    href: new URL(`../entities/#${kind}`, searchPage).href,
    kind,
    title: [many],
  }));
  return { id: 'browse', heading: WORDS.browse, rows: [...rows, { href: searchPage, title: [WORDS.everything] }] };
}
