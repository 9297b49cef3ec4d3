import { matchWord, partsOf, type QueryWord } from '../words/match-word.ts';
import type { IndexedArticle, IndexedWords } from './decode-record.ts';

/** Places of words in one part that answer, the first letter of `strength` being the best of them. */
export interface PartHits {
  /** How well the best of them answers, at most 1. */
  strength: number;
  places: number[];
}

/** An article ready for searching: its parts in one list, and where each word stands. */
export interface SearchedArticle {
  article: IndexedArticle;
  /** Paragraphs, then claims, then headings (as many as paragraphs), then title and deck. */
  parts: IndexedWords[];
  /** Each printed word, and the places where it stands: part and word, in turn. */
  places: Map<string, number[]>;
}

/** Makes an article ready for searching. */
export function searchedArticle(article: IndexedArticle): SearchedArticle {
  const bare = (words: string[]): IndexedWords => ({ words, marked: [] });
  const parts = [
    ...article.paragraphs,
    ...article.claims,
    ...article.paragraphs.map(({ heading }) => bare(heading)),
    bare(article.head),
  ];
  const places = new Map<string, number[]>();
  parts.forEach(({ words }, part) => {
    words.forEach((word, at) => {
      const list = places.get(word);
      if (list) list.push(part, at);
      else places.set(word, [part, at]);
    });
  });
  return { article, parts, places };
}

/** Where a word of a query answers, by part. */
export function findWord({ places }: SearchedArticle, word: QueryWord): Map<number, PartHits> {
  const hits = new Map<number, PartHits>();
  for (const [printed, at] of places) {
    const strength = matchWord(printed, word);
    if (strength === 0) continue;
    for (let i = 0; i < at.length; i += 2) {
      const part = at[i] as number;
      const own = hits.get(part) ?? { strength: 0, places: [] };
      own.strength = Math.max(own.strength, strength);
      own.places.push(at[i + 1] as number);
      hits.set(part, own);
    }
  }
  return hits;
}

/** Where words stand side by side, in the same form, by part. */
export function findPhrase({ parts }: SearchedArticle, phrase: readonly string[]): Map<number, PartHits> {
  const hits = new Map<number, PartHits>();
  parts.forEach(({ words }, part) => {
    // A printed word may hold several that compare: US-led is us and led.
    const flat = words.flatMap((word, at) =>
      partsOf(word)
        .slice(-Math.max(1, partsOf(word).length - 1))
        .map((own) => ({ own, at })),
    );
    for (let from = 0; from + phrase.length <= flat.length; from++) {
      if (!phrase.every((word, i) => flat[from + i]?.own === word)) continue;
      const own = hits.get(part) ?? { strength: 1, places: [] };
      own.places.push(...flat.slice(from, from + phrase.length).map(({ at }) => at));
      hits.set(part, own);
    }
  });
  return hits;
}

/** Where an entity is named, under any of its names, by part. */
export function findEntity({ parts }: SearchedArticle, id: string): Map<number, PartHits & { times: number }> {
  const hits = new Map<number, PartHits & { times: number }>();
  parts.forEach(({ marked }, part) => {
    const own = marked.filter(({ entity }) => entity === id);
    if (own.length === 0) return;
    const places = own.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i));
    hits.set(part, { strength: 1, places, times: own.length });
  });
  return hits;
}
