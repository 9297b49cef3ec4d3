import { isUnspaced } from '../words/divide-run.ts';
import type { QueryWord } from '../words/match-word.ts';
import { findEntity, findPhrase, findWord, type PartHits, type SearchedArticle } from './article-words.ts';

/** What a query asks for, one thing at a time. */
export type Unit =
  | { type: 'word'; word: QueryWord /** Entities that have the word in a name. */; entities: string[] }
  | { type: 'phrase'; words: string[] }
  | { type: 'entity'; id: string /** The words it was named by. */; words: QueryWord[] };

export interface UnitHits extends PartHits {
  /** Entities whose mentions answer. */
  entities: string[];
}

/** A unit found in one article, by part. */
export type FoundUnit = Map<number, UnitHits>;

/** How much a mention counts of an entity whose name only holds the word. */
const PART_OF_NAME = 0.6;
/** How much a word of a name counts where the text names another by it. */
const WORD_OF_NAME = 0.35;

function join(into: FoundUnit, part: number, hits: PartHits, factor: number, entity?: string): void {
  const own = into.get(part) ?? { strength: 0, places: [], entities: [] };
  own.strength = Math.max(own.strength, hits.strength * factor);
  own.places.push(...hits.places);
  if (entity) own.entities.push(entity);
  into.set(part, own);
}

/** Where a unit answers in an article. */
export function findUnit(article: SearchedArticle, unit: Unit): FoundUnit {
  const found: FoundUnit = new Map();
  if (unit.type === 'phrase') {
    for (const [part, hits] of findPhrase(article, unit.words)) join(found, part, hits, 1);
    return found;
  }
  if (unit.type === 'word') {
    for (const [part, hits] of findWord(article, unit.word)) join(found, part, hits, 1);
    for (const id of unit.entities) {
      for (const [part, hits] of findEntity(article, id)) join(found, part, hits, PART_OF_NAME, id);
    }
    return found;
  }
  for (const [part, hits] of findEntity(article, unit.id)) {
    join(found, part, hits, 1 + 0.1 * Math.log(hits.times), unit.id);
  }
  // Where words have no spaces, those of a name say little alone.
  const words = unit.words.some(({ text }) => isUnspaced(text))
    ? [
        findPhrase(
          article,
          unit.words.map(({ text }) => text),
        ),
      ]
    : unit.words.map((word) => findWord(article, word));
  for (const [part, hits] of words[0] ?? []) {
    // The name itself, in a text that marks no entity there.
    if (words.every((own) => own.has(part))) join(found, part, hits, found.has(part) ? 1.1 : WORD_OF_NAME);
  }
  return found;
}
