/** The day up to which something was said, the sentence, empty where nothing was known yet, and works of its own. */
export type Step = [until: string, said: string, works?: string[]];

/** Where a paragraph stands. */
export type Place = [article: string, paragraph: string];

/** What the records state in one sentence. */
export interface Statement {
  /** Whom or what it is about, and for a relation its type and the other side. */
  subject: string;
  type?: string;
  target?: string;
  /** The first and the last day of which it may be said, as precisely as is known. */
  from?: string;
  to?: string;
  /** When it ended, if that became known only later: then `to` is the day on which it did. */
  ended?: string;
  /** Whether its beginning is only the day from which it was known. */
  seen?: 1;
  /** The sentence as of today. */
  now: string;
  /** What was said before it, in order. Only steps that lie after the day of the earliest article. */
  before?: Step[];
  disputed?: 1;
  works: string[];
  place?: Place;
}

/** The holder of a role, in the words of the records. */
export interface Role {
  words: string[];
  /** The entity whose role it is, or words for what is no entity. */
  of: string;
  /** Whether `of` is an entity. */
  entity: 0 | 1;
  statement: Statement;
}

/** What became known on a day, and which other entities it names. */
export type Fact = Statement & { on: string; names: string[] };

/** All that may be answered about one entity. */
export interface EntityAnswers {
  /** What it is. */
  what?: Statement;
  /** Relations of both directions. */
  relations: Statement[];
  /** What became known later, by day. */
  facts: Fact[];
  /** Of a person: how the records tell of the death, those with a day first; `at` says whether a place is told. */
  died: (Statement & { at: 0 | 1 })[];
  /** When it was, for an event. */
  when?: Statement;
  /** Roles that it has, or that others have for it. */
  roles: Role[];
}

/** `search/answers/<n>.json`: some entities, and the labels of the works that they rest on. */
export interface AnswersBucket {
  entities: Record<string, EntityAnswers>;
  works: Record<string, string>;
  /** Roles by their word. */
  roles: Record<string, Role[]>;
  /** The first that became known in a year. */
  years: Record<string, Fact[]>;
}

/** What a pattern asks for that is no relation. */
export type General = 'roles' | 'died' | 'diedWhere' | 'when' | 'what' | 'changed' | 'changedAnywhere';

/** A way to ask, as tokens: words that stand for one another, or a slot. */
export interface Pattern {
  tokens: PatternToken[];
  asks: { relation: string } | { general: General; role?: string };
}
export type PatternToken = { words: string[]; optional: boolean } | { slot: string };

/** `search/answers.json`: how questions are asked in this edition, and how many buckets the answers are in. */
export interface AnswersHead {
  buckets: number;
  /** The day that the articles speak from, of several the earliest. */
  asOf?: string;
  language: string;
  /** By relation or general question, the patterns as they are written. */
  relations: Record<string, readonly string[]>;
  general: Partial<Record<General, readonly string[]>>;
  deeds: Record<string, readonly string[]>;
  articles: readonly string[];
  /** Words before a question that say nothing of what is asked. */
  leads: readonly string[];
  /** Words of queries that say little in these languages, besides those that do in any edition. */
  passedOver?: readonly string[];
  /** Words that ask which of a sort it is, of which sorts, and the one word that asks the same of anybody. */
  which: { who: string; asks: readonly string[]; of: readonly string[] };
  on: readonly string[];
  behind: readonly string[];
  knownThat: readonly string[];
  months: readonly string[];
  /** Types of relation that bind both sides alike. */
  mutual: readonly string[];
  lasting: readonly string[];
  /** Kinds of entity that are persons: a word of their name may stand for all of it. */
  persons: readonly string[];
  /** All words for roles. */
  roles: readonly string[];
  /** Words that narrow a search. */
  filters: {
    phrases: { words: string[]; key: 'rating' | 'claimKind' | 'known'; value: string; plural?: true }[];
    /** Words for claims, words that say nothing beside them, and words before what claims are about. */
    claims: readonly string[];
    fillers: readonly string[];
    about: readonly string[];
  };
}

/** What words of a query narrow a search to. */
export interface NamedFilters {
  rating?: string;
  claimKind?: string;
  known?: 'then' | 'later';
  year?: string;
  entity?: string;
}

/** What was answered. */
export interface Answer {
  sentence: string;
  /** The subject, and for a relation its type and the other side. */
  about: { subject: string; type?: string; target?: string };
  disputed: boolean;
  works: { id: string; label: string; address: string }[];
  /** The paragraph that speaks of it, or the page of the record. */
  address: string;
  /** The number of that paragraph, `4`; empty for the credit line; absent for a record. */
  paragraph?: string;
}

/** The bucket of an entity, a role (`role:caliph`) or a year (`year:2015`). */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) >>> 0;
  return hash % buckets;
}
