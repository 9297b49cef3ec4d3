import type { RelationView } from '../../model/edition.ts';
import { type RelationTerm, termOf, type Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { hasPlaces } from '../../words/say-between.ts';
import type { EntityLink, RelationLine } from './views.ts';

/** A line of a card: what binds its entity to others, those alike in one line. */
export interface CardTie {
  words: string;
  /** What was said on the article's day, where the tie ended only later; else empty. */
  wordsThen: string;
  others: EntityLink[];
  /** "and 3 more", if it binds more than are named. */
  more: string;
  when: string;
  until: string;
  disputed: string;
  later: boolean;
  endLater: boolean;
}

/** How many of those alike are named. */
const NAMED = 2;

/** A tie that ended is told as past: "led", no longer "leads". */
function wordsOf(term: RelationTerm, inverse: boolean, { words, until }: RelationLine): string {
  const { said = words } = term;
  return until && !inverse && term.lasting && !hasPlaces(said) ? said : words;
}

/**
 * The relations of an entity as the lines of its card, who leads first. Those that differ only in whom they bind stand
 * in one line, without their dates: "received the pledge of A, B and 3 more".
 */
export function cardTies(
  relations: readonly { relation: RelationView; line: RelationLine }[],
  { relations: terms }: Pick<Vocabulary, 'relations'>,
): CardTie[] {
  const isLead = ({ type }: RelationView) => termOf(terms, type).tie === 'lead';
  const sorted = [...relations].sort((a, b) => Number(isLead(b.relation)) - Number(isLead(a.relation)));
  const ties = new Map<string, CardTie>();
  for (const { relation, line } of sorted) {
    const words = wordsOf(termOf(terms, relation.type), relation.inverse, line);
    const { other, when, until, disputed, later, endLater } = line;
    const key = JSON.stringify([words, disputed, later, endLater, isLead(relation) && [when, until]]);
    const known = ties.get(key);
    if (known) {
      if (known.others.every(({ id }) => id !== other.id)) known.others.push(other);
      Object.assign(known, { when: '', until: '' });
    } else {
      const wordsThen = endLater && words !== line.words ? line.words : '';
      ties.set(key, { words, wordsThen, others: [other], more: '', when, until, disputed, later, endLater });
    }
  }
  return [...ties.values()].map((tie) => ({
    ...tie,
    others: tie.others.slice(0, NAMED),
    more: tie.others.length > NAMED ? PAGE_WORDS.card.others(tie.others.length - NAMED) : '',
  }));
}
