/** An entity as the search knows it, kept short since readers load it. */
export interface VocabularyEntry {
  id: string;
  name: string;
  kind: string;
  /** One sentence, plain text. */
  line: string;
  /** Mentions in all articles. */
  mentions: number;
  /** Names that stand in texts: aliases and distinct `also` wordings. */
  aliases: string[];
  /** Further spellings that people type. */
  forms: string[];
}

/** `search/vocabulary.json`: every entity under all its names. */
export type Vocabulary = VocabularyEntry[];

/**
 * `search/others.json`: words and names of others that are spelt or sound like one of ours, and are not meant for it.
 */
export type DictionaryWords = string[];
