/**
 * A record of the index. Its `url` is no address but all that it holds, as JSON: its shape and its text.
 * Its content is each word of the text once, those left out that begin another. The search finds the places of words by
 * itself, so that an index of each place would only be loaded in vain.
 */
export interface IndexRecord {
  url: string;
  content: string;
}

/** A record as JSON: where each part of the words begins, and the words, with one space between them. */
export type RecordText = [shape: RecordShape, text: string];

/** The records of an edition: `main` is searched first, `deep` (notes and dossiers) when more is wanted. */
export interface IndexRecords {
  main: IndexRecord[];
  deep: IndexRecord[];
}

/** A paragraph: id, words of the heading over it, its own words with the tokens of its mentions. */
export type ParagraphShape = [id: string, heading: number, words: number];

/** A claim: its facts, then how many tokens, words of the claim, and words of the gist it has. */
export type ClaimShape = [
  id: string,
  note: number,
  rating: string,
  known: string,
  later: 0 | 1,
  paragraph: string,
  tokens: number,
  claim: number,
  gist: number,
  kind: string,
];

/** By what articles are gathered: the names of these filters, and what the addresses of each end with. */
export const GATHERED = ['section', 'series', 'tag'] as const;
export type Gathered = Readonly<Partial<Record<(typeof GATHERED)[number], readonly string[]>>>;
/** An article: id, title, words of title and deck, paragraphs, claims, language, what it is gathered in. */
export type ArticleShape = ['article', string, string, number, ParagraphShape[], ClaimShape[], string, Gathered];
/** Some notes of an article: its id, each claim's id with the words of its note. */
export type NotesShape = ['notes', string, [id: string, words: number][]];
/** A dossier. */
export type DossierShape = ['entity', string];
export type RecordShape = ArticleShape | NotesShape | DossierShape;

/** The character that begins a token in the text of a record. Within one it stands for a hyphen. */
export const TOKEN = '@';

/** A token: the entity, and how many of the words that follow it name it, a sign for each. */
export const entityToken = (id: string, words: number): string =>
  TOKEN + id.replaceAll('-', TOKEN) + TOKEN.repeat(words);

const ENTITY_TOKEN = new RegExp(`^${TOKEN}([a-z0-9]+(?:${TOKEN}[a-z0-9]+)*)(${TOKEN}*)$`);

/** What a token of an entity says; undefined for any other word. */
export function readToken(word: string): { entity: string; length: number } | undefined {
  const [, id, length = ''] = ENTITY_TOKEN.exec(word) ?? [];
  return id === undefined ? undefined : { entity: id.replaceAll(TOKEN, '-'), length: length.length };
}

/**
 * What tells our own words in the index from those of texts: a letter, since Pagefind divides words at signs and has
 * each part for a word as well, and one that no language of these texts has. Within an id it stands for a hyphen.
 */
const MARK = 'ǂ';
/** The index is asked for beginnings: what ends a word there, so that it begins no other. Ids have no two hyphens. */
const END = MARK.repeat(2);

const within = (id: string): string => id.replaceAll('-', MARK);

/** An entity as one word of the index, that of no other. */
export const entityWord = (id: string): string => MARK + within(id) + END;

/** The word that every article has. */
export const EVERY_ARTICLE = `${MARK.repeat(3)}every`;

/** The word that one article alone has. */
export const articleWord = (id: string): string => END + within(id) + END;

/** So many letters of the name of a section, series or tag stand in the index; the rest is compared later. */
const GATHERING = 80;

/** The word that the articles of a section, series or tag have, in letters that no comparing changes. */
export const gatheringWord = (name: (typeof GATHERED)[number], slug: string): string =>
  MARK.repeat(3) +
  [name, ...slug]
    .map((letter) => (/^[a-z0-9]+$/.test(letter) ? letter : MARK + (letter.codePointAt(0) as number).toString(16)))
    .join('')
    .slice(0, GATHERING) +
  END;

/**
 * A word, or the stem of one, that is too short to be asked for as a beginning: every record has words that begin so,
 * and to hear of all of them takes long.
 */
export const shortWord = (stem: string): string => stem + END;

/** The word that stands in the index for a token. */
export function indexWord(token: string): string {
  const read = readToken(token);
  return read ? entityWord(read.entity) : token;
}

/** Begins a word that follows the one before it without a space, where a script has none. */
const JOINED = '\u2060';
export const isJoined = (word: string): boolean => word.startsWith(JOINED);
export const joined = (word: string): string => JOINED + word;

/** Words of a text in a row, as they were printed. */
export const inARow = (words: readonly string[]): string =>
  words.map((word, at) => (isJoined(word) ? word.slice(JOINED.length) : `${at > 0 ? ' ' : ''}${word}`)).join('');

const SHIELD = '\\';
const needsShield = (word: string): boolean => word.startsWith(TOKEN) || word.startsWith(SHIELD);

/** Words of a text as a record keeps them: one that begins like a token is told from it. */
export const shielded = (word: string): string => (needsShield(word) ? SHIELD + word : word);
export const unshielded = (word: string): string => (word.startsWith(SHIELD) ? word.slice(1) : word);
