import { directionOf } from '../../words/direction-of.ts';

/** The names of an entity in a language, and which way they are written. */
export interface NamesInLanguage {
  language: string;
  /** What the language is called in that of the interface. */
  called: string;
  dir: 'ltr' | 'rtl';
  names: string[];
}

/** Names by language as lists, sorted by what `interfaceLanguage` calls the languages. */
export function namesByLanguage(
  names: Readonly<Record<string, readonly string[]>>,
  interfaceLanguage: string,
): NamesInLanguage[] {
  const called = new Intl.DisplayNames([interfaceLanguage], { type: 'language' });
  return Object.entries(names)
    .map(
      ([language, list]): NamesInLanguage => ({
        language,
        called: called.of(language) ?? language,
        dir: directionOf(language),
        names: [...list],
      }),
    )
    .sort((a, b) => a.called.localeCompare(b.called, interfaceLanguage));
}
