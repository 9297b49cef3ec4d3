/**
 * What is written before a word with an apostrophe: l’, d’ and qu’ in French and Catalan, dell’ in Italian; before a
 * vowel alone, so that L’viv is one word.
 */
const ELIDED = /(?<!\p{L})([cdjlmst]|qu|jusqu|lorsqu|dell|all|nell|sull)['’](?=[aeiouyhàâéèêëîïôûù])/giu;

/** A text in which what is elided stands by itself: qu’est-ce que l’État is qu est-ce que l État. */
export const divideElided = (text: string): string => text.replace(ELIDED, '$1 ');

/** A text without what is elided: of l’État État is left. */
export const withoutElided = (text: string): string => text.replace(ELIDED, '');
