import { LOCALE } from './en/locale.ts';

/** A label and what it labels, parted as the language does it: "Weight: A", « Poids : A ». */
export const labelled = (label: string, text: string): string => `${label}${LOCALE.colon}${text}`;
