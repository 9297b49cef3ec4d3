import type { Finding } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { nearest } from '../model/rules/nearest.ts';
import { type OwnSettings, type Settings, settingsSchema } from '../model/settings.ts';
import { makeVocabulary } from '../model/vocabulary/make-vocabulary.ts';
import { termsIn } from '../model/vocabulary/terms-in.ts';
import { VOCABULARY_LISTS, type Vocabulary } from '../model/vocabulary/vocabulary.ts';
import type { OwnVocabulary } from '../model/vocabulary/vocabulary-schema.ts';
import type { Content, ContentFile } from '../read/files/read-content.ts';
import { type Parsed, parseYamlFile } from '../read/parse-file.ts';
import { EDITION_WORDS } from '../words/en/edition.ts';
import { VOCABULARY_WORDS } from '../words/en/vocabulary.ts';
import type { LanguageId } from '../words/language-ids.ts';
import { inLanguage } from '../words/speak.ts';
import { wordsLanguage } from '../words/words-language.ts';

/** What an edition says of itself, defaults filled in, and what is wrong with the file that says it. */
export interface ReadSettings {
  settings: Settings;
  vocabulary: Vocabulary;
  /** Words of the interface that the edition wants otherwise. */
  words: Readonly<Record<string, unknown>>;
  parsed: Parsed<OwnSettings>;
  findings: Finding[];
}

const NO_FILE: ContentFile = { path: 'content/edition.yaml', id: 'edition', text: '{}' };

/** The head of a page leads to the parties and the claims. */
const navigationOf = ({ kinds }: Vocabulary): Settings['navigation'] => [
  ...[...kinds].filter(([, { party }]) => party).map(([kind]) => ({ kind })),
  { page: 'claims' },
];

// A copy: the words change their language (`words/speak.ts`).
const vocabularyOf = (vocabulary: OwnVocabulary) => makeVocabulary(structuredClone(VOCABULARY_WORDS), vocabulary);

/** The vocabulary of an edition in further languages, where this process has learnt them. */
export const vocabularyIn = (
  { vocabulary: own }: OwnSettings,
  languages: Iterable<LanguageId>,
): Map<string, Vocabulary> =>
  new Map(
    [...languages].map((language) => {
      const [, said] = Object.entries(own.in).find(([tag]) => wordsLanguage(tag) === language) ?? [];
      return [language, inLanguage(language, () => vocabularyOf(termsIn(own, said)).vocabulary)];
    }),
  );

/** The terms that an edition has words for in another language, and does not have itself. */
function unknownTerms({ value, locate }: Parsed<OwnSettings>, vocabulary: Vocabulary): Finding[] {
  return Object.entries(value?.vocabulary.in ?? {}).flatMap(([tag, said]) =>
    VOCABULARY_LISTS.flatMap((list) =>
      Object.keys(said[list])
        .filter((id) => !vocabulary[list].has(id))
        .map((id) => {
          const [place, known] = [locate(['vocabulary', 'in', tag, list, id]), [...vocabulary[list].keys()]];
          const near = nearest(id, known);
          return findingOf('unknown-value', place, { value: id, field: list, near, detail: known.join(', ') });
        }),
    ),
  );
}

/**
 * The settings and the vocabulary of an edition from its `edition.yaml`, if it has one; of a file that cannot be used,
 * the program's defaults, so that the other files can be checked all the same.
 */
export function readSettings({ settings: file = NO_FILE }: Pick<Content, 'settings'>): ReadSettings {
  const parsed = parseYamlFile(file, settingsSchema);
  const own = parsed.value ?? settingsSchema.parse({});
  const { vocabulary, missing } = vocabularyOf(own.vocabulary);
  const lacking = missing.map(({ path, field }) =>
    findingOf('missing-field', parsed.locate(['vocabulary', ...path]), { value: field, detail: 'a new term needs it' }),
  );
  const { vocabulary: _, words, navigation = navigationOf(vocabulary), ...given } = own;
  const { name, tagline, description } = EDITION_WORDS;
  const settings: Settings = {
    ...given,
    name: given.name ?? name,
    tagline: given.tagline ?? tagline,
    description: given.description ?? description,
    navigation,
  };
  return {
    settings,
    vocabulary,
    words,
    parsed,
    findings: [...parsed.findings, ...lacking, ...unknownTerms(parsed, vocabulary)],
  };
}
