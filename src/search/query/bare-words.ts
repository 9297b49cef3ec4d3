/** What is written before a name with an apostrophe: l’, d’ in French and Catalan, dell’ in Italian. */
const BEFORE = /(?<!\p{L})(?:l|d|qu|dell|all|nell|sull)['’](?=\p{L})/giu;
/** What is written behind one: the endings of Turkish, the possessive of English. */
const BEHIND = /(?<=\p{L}{2})['’]\p{L}{1,5}(?!\p{L})/gu;

/** A query without what apostrophes bind to its names. */
export const bareWords = (query: string): string => query.replace(BEFORE, '').replace(BEHIND, '');
