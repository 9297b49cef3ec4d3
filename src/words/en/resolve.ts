import type { ResolvedEnd } from '../../addresses/asked/resolve-end.ts';
import type { ResolvedPart } from '../../addresses/asked/resolve-part.ts';
import { formatDate } from '../format-date.ts';

const named = (id: string): string => (/^p\d/.test(id) ? `¶ ${id.slice(1)}` : `#${id}`);
const listed = (ids: readonly string[]) =>
  ids
    .map(named)
    .join(', ')
    .replace(/(?<=¶ \w+, )¶ /g, '');

/** What `permalinks -- resolve` says of an address. */
export const RESOLVE_WORDS = {
  article: 'the article as a whole',
  end: ({ asked, state, id, since, reason, moved }: ResolvedEnd): string => {
    if (state === 'unknown') return `${named(asked)} was never given`;
    if (state === 'alias') return `${named(asked)} was taken into ${named(id ?? '')} on ${formatDate(since ?? '')}`;
    if (state === 'tombstone') {
      return `${named(asked)} was taken out on ${formatDate(since ?? '')}${reason ? `: ${reason}` : ''}`;
    }
    return `${named(asked)} stands in the text${moved ? `, in another place since ${formatDate(moved)}` : ''}`;
  },
  part: ({ was, state, pinpoint, id = '' }: ResolvedPart): string => {
    if (state === 'unknown') return 'nothing is kept of the words in it for which the link was made';
    const where = pinpoint ? `, now ${pinpoint}` : '';
    const told = {
      same: `stand there${where}`,
      changed: `have changed${where}`,
      moved: `stand in ${named(id)} now`,
      gone: 'are gone',
    }[state];
    return `the words in it for which the link was made ${told}: “${was}”`;
  },
  changed: (ids: readonly string[]) => `its words have changed since the link was made: ${listed(ids)}`,
  added: (ids: readonly string[]) => `put in since: ${listed(ids)}`,
  gone: (ids: readonly string[]) => `no longer in it: ${listed(ids)}`,
  turned: 'its last paragraph stands before its first now: each is shown alone',
  empty: 'nothing of it is left',
  whole: 'it stands as it did',
  note: (id: string) => `the note ${id}`,
  noteAlias: (id: string) => `a former id of the note ${id}`,
  noteFact: (id: string, fact: string) => `the later fact ${fact} of the note ${id}`,
  noteFactGone: (id: string, fact: string) => `the note ${id} has no later fact ${fact}; it is shown itself`,
  comparison: 'what changed from one version to another',
  placeGone: (id: string, near: string | undefined) =>
    `the page has no such place “${id}” for good; it is shown from its beginning${near ? `; did you mean ${near}?` : ''}`,
  stand: 'the words stand in the text',
  stood: (version: string) => `the words stood in the version ${version}; this is where they went`,
  nearly: 'nearly these words stand there',
  version: (current: boolean, sha256: string) =>
    `${current ? 'the version that is current' : 'a former version'}, SHA-256 ${sha256}`,
  page: 'a page of the edition',
  place: 'it stands on that page for good',
  former: 'it had this address before',
  withdrawn: (date: string, reason: string) => `withdrawn on ${formatDate(date)}: ${reason}`,
  unknown: (near: string | undefined) => `no such address${near ? `; did you mean ${near}?` : ''}`,
  unknownPlace: 'the article has no such place; it is shown from its beginning',
};
