/** What a rating says of a claim: it was borne out, in part, it went wrong, or that is open. */
export const RATING_GROUPS = ['borne-out', 'mixed', 'went-wrong', 'open'] as const;

/** What a tie between two parties amounts to, in the order in which one outranks another. */
export const TIE_KINDS = ['oath', 'support', 'belonging', 'descent', 'break', 'lead'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** A kind of entity. */
export interface EntityKind {
  /** What one is called, and several. */
  one: string;
  many: string;
  /** Its type of schema.org. */
  schema: string;
  /** The hue of its names and cards, in degrees (OKLCH). */
  hue: number;
  /**
   * Whether it takes sides, so that the cast and the picture of allegiance show it: a `body`, which may be led, or a
   * `person`, who stands with the body that he or she leads.
   */
  party?: 'body' | 'person' | undefined;
  /** Whether its records may have coordinates, and the map shows them. */
  placed: boolean;
  /** Whether its records may have a date, and the timeline shows what became known of them. */
  dated: boolean;
}

/** A type of relation. */
export interface RelationTerm {
  /** What it is called on the subject's record, and on the target's. */
  of: string;
  inverse: string;
  /** Whether it lasts, so that a beginning alone does not say all; the others are acts. */
  lasting: boolean;
  /** What it amounts to in the cast and in the picture of allegiance; nothing if it stands in neither. */
  tie?: TieKind | undefined;
  /** Whether it binds both alike. */
  mutual: boolean;
  /** Whether cards show it. */
  card: boolean;
  /** Whether its target is where its subject happened, so that the map shows it there. */
  scene: boolean;
  /** Whether its subject cannot have come before its target. */
  after: boolean;
  /** Which of the two it ended: who was killed, what was dissolved. */
  ends?: 'subject' | 'target' | undefined;
  /** What a sentence says between the two of what is so, and of what was; without them `of`. */
  says?: string | undefined;
  said?: string | undefined;
  /**
   * The words that ask for it, as readers type them: `who led {target}`, `what did {subject} lead`. A word may have
   * others, `leads|led`, and may be left out, `was?`. `{former}` is a subject whose successor is asked for, `{next}`
   * one whose predecessor is. Without a slot the target stands at the end.
   */
  ask: readonly string[];
}

/** A kind of claim. */
export interface ClaimKindTerm {
  word: string;
  /** What stands before a note of this kind that has no rating, with its word; without it the note is a gloss. */
  sign?: string;
}

/** How a claim has fared. */
export interface RatingTerm {
  /** A sign and a word, never a colour alone. */
  sign: string;
  word: string;
  meaning: string;
  group: (typeof RATING_GROUPS)[number];
  /** On how many independent origins it must rest at least. */
  origins: number;
}

/** How far a work is to be trusted. */
export interface WeightTerm {
  words: string;
}

/** The words that an edition has for its things, each list by id in its order. */
export interface Vocabulary {
  kinds: ReadonlyMap<string, EntityKind>;
  relations: ReadonlyMap<string, RelationTerm>;
  claimKinds: ReadonlyMap<string, ClaimKindTerm>;
  ratings: ReadonlyMap<string, RatingTerm>;
  weights: ReadonlyMap<string, WeightTerm>;
}

/** The lists of a vocabulary. */
export const VOCABULARY_LISTS = ['kinds', 'relations', 'claimKinds', 'ratings', 'weights'] as const;

/** The words of the default vocabulary in one language; all that is not words stands in `default-terms.ts`. */
export interface VocabularyWords {
  kinds: Record<string, Pick<EntityKind, 'one' | 'many'>>;
  relations: Record<string, Pick<RelationTerm, 'of' | 'inverse' | 'says' | 'said'> & { ask?: readonly string[] }>;
  claimKinds: Record<string, ClaimKindTerm>;
  ratings: Record<string, Pick<RatingTerm, 'word' | 'meaning'>>;
  weights: Record<string, WeightTerm>;
}

/** The term of an id that was checked; throws a plain error if it is none of the vocabulary. */
export function termOf<T>(terms: ReadonlyMap<string, T>, id: string): T {
  const term = terms.get(id);
  if (!term) throw new Error(`the vocabulary has no "${id}"`);
  return term;
}
