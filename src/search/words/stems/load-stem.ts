import type { Stem } from './stem.ts';

type Loaded = () => Promise<Stem>;

/** What stems a language besides English, loaded for its readers alone. */
const STEMS: Readonly<Record<string, Loaded>> = {
  ar: async () => (await import('./arabic-stem.ts')).stem,
  de: async () => (await import('./german-stem.ts')).stem,
  es: async () => (await import('./spanish-stem.ts')).stem,
  fr: async () => (await import('@orama/stemmers/french')).stemmer,
  it: async () => (await import('@orama/stemmers/italian')).stemmer,
  nl: async () => (await import('@orama/stemmers/dutch')).stemmer,
  pt: async () => (await import('@orama/stemmers/portuguese')).stemmer,
};

const made = new Map<string, Promise<Stem | undefined>>();

/** Loads the stems of the language that a tag begins with; none where none are known. Throws if they cannot load. */
export async function loadStem(tag = ''): Promise<Stem | undefined> {
  const [language = ''] = tag.toLowerCase().split('-');
  const known = made.get(language) ?? STEMS[language]?.().then(remembered);
  if (known) made.set(language, known);
  return known;
}

/** The same, each word stemmed once as long as they are not too many to keep. */
function remembered(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size > 50_000) known.clear();
    const made = stem(word);
    known.set(word, made);
    return made;
  };
}
