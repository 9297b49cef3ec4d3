/** What becomes of a permanent id by an edit of the text. */
export type BenchFate =
  | { id: string; what: 'same' | 'edited' | 'moved' | 'restored' | 'new' | 'asked' | 'removed' }
  | { id: string; what: 'split' | 'renumbered'; from?: string | undefined }
  | { id: string; what: 'merged'; into?: string | undefined };

/** What is taken out of an article: a claim, a wording of an entity, or the entity from its list. */
export type BenchDrop = { claim: string } | { entity: string; wording?: number | undefined };

/** A mark whose words an edit takes away; of an entity that is named nowhere any more, none are told. */
export type BenchLost = { words: string } & BenchDrop;

/** What would come of an edit of the text. */
export interface BenchTried {
  fates: BenchFate[];
  /** What has to be said of its numbers: whether each is still the paragraph that it was. */
  doubts: { paragraph: string; was: string }[];
  /** Claims and entities, by their ids, whose words stand in the text in another form. */
  edited: { name: string; was: string; now: string }[];
  lost: BenchLost[];
  /** Why it would not pass the check. */
  errors: string[];
}

/** Another text for a block, and what is said of what comes of it. */
export interface TextAsked {
  paragraph: string;
  markdown: string;
  /** Whose words are to be taken as they stand in the text then. */
  take: string[];
  /** What is to go with its words. */
  drop: BenchDrop[];
  /** Claims that are to stand on other words. */
  move: { claim: string; quote: string }[];
  verdicts: { paragraph: string; verdict: 'accept' | 'refuse' }[];
  /** Why a paragraph was taken out. */
  reason?: string;
}
