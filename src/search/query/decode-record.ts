import { type Gathered, type RecordText, readToken, TOKEN, unshielded } from '../words/records.ts';

/** Words of an article that an entity is named by. */
export interface MarkedWords {
  /** Its id. */
  entity: string;
  /** The first of them, by its place in the part. */
  at: number;
  length: number;
}

/** A stretch of words: its own, without tokens. */
export interface IndexedWords {
  words: string[];
  marked: MarkedWords[];
}

export interface IndexedParagraph extends IndexedWords {
  id: string;
  heading: string[];
}

export interface IndexedClaim extends IndexedWords {
  id: string;
  note: number;
  rating: string;
  known: string;
  later: boolean;
  paragraph: string;
  /** How many of the words are the claim's own; the others are the gist's. */
  claim: number;
  /** What sort of statement it is. */
  kind: string;
}

/** An article as the index keeps it. */
export interface IndexedArticle {
  type: 'article';
  id: string;
  title: string;
  head: string[];
  paragraphs: IndexedParagraph[];
  claims: IndexedClaim[];
  /** In which it is written (BCP 47). */
  language: string;
  /** Its section, series and tags. */
  gathered: Gathered;
}

export interface IndexedNotes {
  type: 'notes';
  article: string;
  notes: { id: string; words: string[] }[];
}

export interface IndexedDossier {
  type: 'entity';
  id: string;
  words: string[];
}

export type Indexed = IndexedArticle | IndexedNotes | IndexedDossier;

/** Takes the tokens out of words. */
function part(words: readonly string[]): IndexedWords {
  const own: string[] = [];
  const marked: MarkedWords[] = [];
  for (const word of words) {
    const token = readToken(word);
    if (token) marked.push({ ...token, at: own.length });
    else if (!word.startsWith(TOKEN)) own.push(unshielded(word));
  }
  return { words: own, marked };
}

/** Reads a record back from the JSON that the index keeps of it. */
export function decodeRecord(json: string): Indexed {
  const [shape, text] = JSON.parse(json) as RecordText;
  const words = text.split(' ');
  let at = 0;
  const next = (count: number): string[] => {
    at += count;
    return words.slice(at - count, at);
  };
  const bare = (count: number): string[] => next(count).map(unshielded);
  if (shape[0] === 'entity') return { type: 'entity', id: shape[1], words: words.map(unshielded) };
  if (shape[0] === 'notes') {
    const [type, article, notes] = shape;
    return { type, article, notes: notes.map(([id, count]) => ({ id, words: bare(count) })) };
  }
  const [type, id, title, head, paragraphs, claims, language, gathered] = shape;
  return {
    type,
    id,
    title,
    language,
    gathered,
    head: part(next(head)).words,
    paragraphs: paragraphs.map(([p, heading, own]) => ({ id: p, heading: bare(heading), ...part(next(own)) })),
    claims: claims.map(([c, note, rating, known, later, paragraph, tokens, claim, gist, kind]) => ({
      ...part(next(tokens + claim + gist)),
      id: c,
      note,
      rating,
      known,
      later: later === 1,
      paragraph,
      claim,
      kind,
    })),
  };
}
