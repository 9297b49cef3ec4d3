import type { FollowSelector } from './edited-words.ts';
import type { OtherPlace } from './other-places.ts';
import type { Range } from './range.ts';

/** The text of an article in which names and quotes are looked for. */
export interface MarkableText {
  /** Paragraph by paragraph. */
  texts: readonly string[];
  /** The ranges of each paragraph in which nothing may be linked. */
  closed: readonly (readonly Range[])[];
  /** Places where nothing can be marked. */
  others: readonly OtherPlace[];
  /** Tells what the words of a selector that fits nowhere have become by an edit. */
  follow: FollowSelector;
}
