import { checkOf } from '../range/check-of.ts';

/** How a version names one of its blocks: its id and the check of its words then. */
export const blockKey = ({ id, text }: { id: string; text: string }): string => `${id}.${checkOf(text)}`;
