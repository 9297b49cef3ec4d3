import { withoutElided } from '../words/elided.ts';

/** What is written behind one: the endings of Turkish, the possessive of English. */
const BEHIND = /(?<=\p{L}{2})['’]\p{L}{1,5}(?!\p{L})/gu;

/** A query without what apostrophes bind to its names. */
export const bareWords = (query: string): string => withoutElided(query).replace(BEHIND, '');
