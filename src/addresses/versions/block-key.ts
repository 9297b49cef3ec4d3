import { checkOf, foldedWords } from '../range/check-of.ts';

const visibleSpaces = (text: string): string => text.replace(/\s/g, (space) => `\\${space.charCodeAt(0)}`);

/**
 * How a version names one of its blocks: its id and the check of its words then. In code the white space counts too.
 */
export const blockKey = ({ id, text }: { id: string; text: string }): string =>
  `${id}.${checkOf(text === foldedWords(text) ? text : visibleSpaces(text))}`;
