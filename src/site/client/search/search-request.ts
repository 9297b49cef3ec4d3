/** What a reader asks for: the words, and what narrows and orders the answer. Empty where nothing is chosen. */
export interface SearchRequest {
  query: string;
  kind: string;
  entity: string;
  rating: string;
  article: string;
  section: string;
  series: string;
  tag: string;
  as: '' | 'then' | 'now';
  /** The day that “then” means: that of the page where it is asked, else the one that was chosen last. */
  day?: string | undefined;
  sort: '' | 'place';
  /** Whether the words are to be taken as they are spelled. */
  literal: boolean;
  /** How much farther than the articles that fit best is looked, in steps. */
  far: number;
}

/** The longest query that is searched for and written to an address, in characters. */
export const QUERY_LIMIT = 300;

/** The most steps: with a thousand articles, nobody reads on. */
const FARTHEST = 60;

/** The same question, looked for one step farther; none from the last step. */
export const fartherThan = (asked: SearchRequest): SearchRequest | undefined =>
  asked.far < FARTHEST ? { ...asked, far: asked.far + 1 } : undefined;

/** The names of what narrows an answer, as in addresses and forms. */
export const FILTERS = ['kind', 'entity', 'rating', 'article', 'section', 'series', 'tag'] as const;

/** Signs that turn the direction of all that is written after them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A query as it is searched for: one line, composed letters, not over-long, never half a character at its end, and
 * nothing that turns the words around it.
 */
export const tidyQuery = (typed: string): string =>
  [
    ...typed
      .slice(0, QUERY_LIMIT * 2)
      .replace(TURNS, '')
      .replace(/\s+/g, ' '),
  ]
    .slice(0, QUERY_LIMIT)
    .join('')
    .trim()
    .normalize();

/** Reads what is asked from the query part of an address; what makes no sense counts as not chosen. */
export function readRequest(search: string): SearchRequest {
  const given = new URLSearchParams(search);
  const id = (name: string) => {
    const value = given.get(name) ?? '';
    return /^[a-z0-9-]{1,100}$/.test(value) ? value : '';
  };
  const slug = (name: string) => {
    const value = given.get(name) ?? '';
    return /^[\p{L}\p{M}\p{N}-]{1,100}$/u.test(value) ? value : '';
  };
  const as = given.get('as');
  return {
    query: tidyQuery(given.get('q') ?? ''),
    kind: id('kind'),
    entity: id('entity'),
    rating: id('rating'),
    article: id('article'),
    section: slug('section'),
    series: slug('series'),
    tag: slug('tag'),
    as: as === 'then' || as === 'now' ? as : '',
    sort: given.get('sort') === 'place' ? 'place' : '',
    literal: given.get('literal') === '1',
    far: Math.min(FARTHEST, /^\d+$/.test(given.get('far') ?? '') ? Number(given.get('far')) : 0),
  };
}

/** The query part of the address of what is asked, with its question mark; empty if nothing is. */
export function writeRequest({ query, literal, far, ...chosen }: Partial<SearchRequest>): string {
  const address = new URLSearchParams();
  if (query) address.set('q', tidyQuery(query));
  for (const name of [...FILTERS, 'as', 'sort'] as const) if (chosen[name]) address.set(name, chosen[name]);
  if (query && literal) address.set('literal', '1');
  if (far && address.size > 0) address.set('far', String(far));
  return address.size > 0 ? `?${address}` : '';
}

/** Whether there is anything to look for, be it only by a filter. */
export const isRequest = (asked: SearchRequest): boolean =>
  asked.query !== '' || FILTERS.some((name) => asked[name] !== '');
