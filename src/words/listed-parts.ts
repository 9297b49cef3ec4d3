import { LOCALE } from './en/locale.ts';

/** Things one after another as the language of the interface lists them, each an `element`, with the words between. */
export const listedParts = (things: readonly string[]): { type: 'element' | 'literal'; value: string }[] =>
  new Intl.ListFormat(LOCALE.formats, { type: 'conjunction' }).formatToParts(things);
