/** The names of an entity in a language, and which way they are written. */
export interface NamesInLanguage {
  language: string;
  /** What the language is called in that of the interface. */
  called: string;
  dir: 'ltr' | 'rtl';
  names: string[];
}

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Aran']);

/** Names by language as lists, sorted by what `interfaceLanguage` calls the languages. */
export function namesByLanguage(
  names: Readonly<Record<string, readonly string[]>>,
  interfaceLanguage: string,
): NamesInLanguage[] {
  const called = new Intl.DisplayNames([interfaceLanguage], { type: 'language' });
  return Object.entries(names)
    .map(([language, list]): NamesInLanguage => {
      const { script = '' } = new Intl.Locale(language).maximize();
      return {
        language,
        called: called.of(language) ?? language,
        dir: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
        names: [...list],
      };
    })
    .sort((a, b) => a.called.localeCompare(b.called, interfaceLanguage));
}
