import type { Entity } from '../../model/entity.ts';
import type { Range } from '../range.ts';

/** A place in the text of an article, in UTF-16 units of its paragraph. */
export interface SuggestedPlace extends Range {
  paragraph: string;
}

/** What an editor may want to mark; nothing of it is done by itself. */
export type Suggestion =
  /** An entity on record whose names stand in the text, and which the article does not list. */
  | { what: 'record'; entity: string; words: string; places: SuggestedPlace[] }
  /** Words that look like a name and are on no record; `near` is the entity whose name they nearly are. */
  | { what: 'unknown'; words: string; places: SuggestedPlace[]; near?: string | undefined }
  /** A sentence that likely makes a claim, with the words that say so. */
  | { what: 'claim'; words: string; signs: string[]; places: SuggestedPlace[] };

/** An article as far as suggestions go, with the records of its edition. */
export interface SuggestFrom {
  /** A BCP 47 tag. */
  language: string;
  /** Its paragraphs in order; in `closed` ranges, links and code, nothing can be marked. */
  paragraphs: readonly { id: string; text: string; closed: readonly Range[] }[];
  entities: readonly (Pick<Entity, 'id' | 'name' | 'aliases'> & Partial<Pick<Entity, 'names' | 'forms'>>)[];
  /** The ids of those that it lists. */
  listed: ReadonlySet<string>;
  /** What is marked already. */
  mentions: readonly SuggestedPlace[];
  claims: readonly SuggestedPlace[];
}
