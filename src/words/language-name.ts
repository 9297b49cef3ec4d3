import { LOCALE } from './en/locale.ts';

/** What a language (BCP 47) is called in that of the interface, or in another one, such as its own. */
export const languageName = (tag: string, among: string = LOCALE.language): string =>
  new Intl.DisplayNames([among], { type: 'language' }).of(tag) ?? tag;
