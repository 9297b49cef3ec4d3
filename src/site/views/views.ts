/** A link to an entity. */
export interface EntityLink {
  id: string;
  name: string;
  href: string;
  kind: string;
}

/** A link to a work, with the words that stand for it. */
export interface WorkLink {
  label: string;
  href: string;
  /** Where in it; empty if nothing is said of that. */
  locator: string;
  /** What it says on the point, in the editor's words and in its own; else empty. */
  says: string;
  passage: string;
}

/** A relation as a line: "leads Al Qaeda, 2011 – 2022". */
export interface RelationLine {
  words: string;
  other: EntityLink;
  /** When it began or happened, in words; empty if that is not known. */
  when: string;
  /** When it ended, in words that follow the first. */
  until: string;
  /** Said if the works disagree on it; else empty. */
  disputed: string;
  note: string;
  /** Whether the whole became known only after the article's day. */
  later: boolean;
  /** Whether only its end did. */
  endLater: boolean;
  works: WorkLink[];
}

/** A dated fact as a line. */
export interface FactLine {
  date: string;
  dateTime: string;
  /** HTML. */
  text: string;
  works: WorkLink[];
  /** What its address ends with, and what leads there as well. */
  ids: string[];
}
