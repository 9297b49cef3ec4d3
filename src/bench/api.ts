import type { BenchTried, TextAsked } from './text-api.ts';

/** What the bench asks of the development server, and what it is told: all are POST requests with JSON. */

/** Words of a paragraph, by its permanent id; UTF-16 units of its text. */
export interface Spot {
  paragraph: string;
  start: number;
  end: number;
}

/** A work behind a note, with where in it and what it says. */
export interface BenchCitation {
  id: string;
  locator?: string | undefined;
  says?: string | undefined;
  passage?: string | undefined;
}

/** What came out later. */
export interface BenchLater {
  on: string;
  text: string;
  works: BenchCitation[];
  key?: boolean | undefined;
}

/** A claim with its fields as they were written. */
export interface BenchClaim {
  id: string;
  quote: string;
  claim: string;
  kind: string;
  rating?: string | undefined;
  gist: string;
  note: string;
  known?: string | undefined;
  works: BenchCitation[];
  since: BenchLater[];
  key: boolean;
  spot: Spot;
}

/** A thing to be chosen: its id, and what it is called. */
export interface Choice {
  id: string;
  words: string;
}

/** An entity that can be chosen, by any of its names. */
export interface BenchEntity extends Choice {
  kind: string;
  names: string[];
  listed: boolean;
}

/** An article as it is on disk. */
export interface BenchState {
  /** Tells this text of the file from every other. */
  hash: string;
  /** Whether it is a draft, which no build publishes. */
  draft: boolean;
  paragraphs: { id: string; number: string; text: string }[];
  /** All that has a permanent id, with its words, in the order of the text: headings, tables and code among it. */
  blocks: { id: string; text: string }[];
  mentions: (Spot & { entity: string })[];
  claims: BenchClaim[];
  entities: BenchEntity[];
  works: Choice[];
  kinds: Choice[];
  claimKinds: Choice[];
  ratings: Choice[];
  weights: Choice[];
  canUndo: boolean;
  canRedo: boolean;
  /** Whether Wikidata may be asked. */
  online: boolean;
}

/** A place of words, with what stands around them and what they are marked as. */
export interface BenchPlace extends Spot {
  before: string;
  words: string;
  after: string;
  /** The entity that they name now. */
  names?: string | undefined;
  /** Whether nothing speaks against marking them. */
  sure: boolean;
}

/** What is wrong with the content, as `check` says it, with what the bench can do about it. */
export interface BenchFinding {
  rule: string;
  severity: 'error' | 'warning' | 'hint';
  /** As findings print it, and where it is on this machine. */
  file: string;
  path: string;
  line: number;
  column: number;
  message: string;
  fix: string;
  /** Whether it is in the files of the article that is open, and where on its page it shows. */
  here: boolean;
  spot?: Spot | undefined;
  mend?: BenchMend | undefined;
}

/** The edit that mends a finding. */
export type BenchMend =
  | { do: 'replace'; from: string; to: string }
  | { do: 'take-words'; name: string }
  | { do: 'decide' | 'explain'; paragraph: string }
  | { do: 'unlist'; entity: string };

/** What may be marked; nothing of it is done by itself. */
export type BenchSuggestion = {
  words: string;
  places: BenchPlace[];
  /** The name of the entity that is on record under these words, or nearly. */
  name?: string | undefined;
} & (
  | { what: 'record'; entity: string }
  | { what: 'unknown'; near?: string | undefined }
  | { what: 'claim'; signs: string[] }
);

/** Citations as other programs give them away, which are to become records; how far these are to be trusted. */
export interface Pasted {
  citations: string[];
  weight: string;
}

/** A work of a citation that was pasted: a new record, or one that is there. */
export interface BenchWork extends Choice {
  fresh: boolean;
  /** What of it could not be taken as it was. */
  changed: string[];
}

/** Why nothing was done. */
export interface Refusal {
  problem: string;
}

/** The requests by their names, without the article and its hash, which go with each. */
export interface BenchRequests {
  state: { ask: object; answer: BenchState };
  places: { ask: { words: string }; answer: { places: BenchPlace[] } };
  name: {
    ask: {
      words: string;
      /** The id of an entity, or what a new record says. */
      entity: string | { name: string; kind: string; summary: string; wikidata?: string | undefined };
      spots: Spot[];
      /** Whether the words name it in every article: they become an alias of its record. */
      everywhere: boolean;
    };
    answer: { done: string };
  };
  /** The items that Wikidata has under words; asked only when an editor says so. */
  wikidata: { ask: { words: string }; answer: { items: Choice[] } };
  claim: {
    ask: {
      claim: Omit<BenchClaim, 'spot' | 'id' | 'quote'> & { id?: string };
      spot?: Spot;
      /** The citations that were pasted, and which of the works in them are to become records. */
      pasted?: Pasted & { ids: string[] };
    };
    answer: { done: string };
  };
  cite: { ask: Pasted; answer: { works: BenchWork[]; unusable: string[] } };
  remove: {
    ask: { claim: string; reason?: string } | { entity: string; wording?: number };
    /** What was done; or the published addresses that would be dropped, for which a reason is asked. */
    answer: { done: string } | { withdraws: string[] };
  };
  preview: { ask: { note: string }; answer: { html: string } };
  suggestions: { ask: object; answer: { suggestions: BenchSuggestion[] } };
  publish: { ask: object; answer: { done: string } };
  list: { ask: { entity: string }; answer: { done: string } };
  silence: { ask: { words: string[]; everywhere: boolean }; answer: { done: string } };
  findings: { ask: object; answer: { findings: BenchFinding[]; canUndo: boolean; canRedo: boolean } };
  mend: {
    ask: Pick<BenchFinding, 'rule' | 'file' | 'line' | 'column' | 'message'> & {
      verdict?: 'accept' | 'refuse';
      reason?: string;
    };
    answer: { done: string };
  };
  text: { ask: { paragraph: string }; answer: { markdown: string } };
  'try-text': { ask: TextAsked; answer: BenchTried };
  'put-text': { ask: TextAsked; answer: { done: string } };
  undo: { ask: object; answer: { done: string } };
  redo: { ask: object; answer: { done: string } };
}
