import type { RangeIn } from '../../../annotate/find-quote.ts';
import { leastSelector } from '../../../annotate/least-selector.ts';
import { frontmatterData, type WrittenClaim } from '../../../edit/frontmatter-data.ts';
import { idFrom } from '../../../edit/id-from.ts';
import { draftNote } from '../../../import/annotations/draft-note.ts';
import type { ForeignAnnotation } from '../../../import/annotations/foreign-annotation.ts';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary.ts';

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** The term of a vocabulary that a tag names, by its id or its word. */
function termIn(terms: ReadonlyMap<string, { word: string }>, tags: readonly string[]): string | undefined {
  const said = new Set(tags.map(plain));
  return [...terms].find(([id, { word }]) => said.has(id) || said.has(plain(word)))?.[0];
}

/** The tags that name no term of the edition's. */
export const otherTags = ({ tags }: ForeignAnnotation, { claimKinds, ratings }: Vocabulary): string[] =>
  tags.filter((tag) => !termIn(claimKinds, [tag]) && !termIn(ratings, [tag]));

/**
 * The claim that an annotation amounts to at a range of `texts`, for the article whose file is `text`; or, as words,
 * why it is none. Its kind and rating are those that its tags name; else it has the first kind, and no rating.
 */
export function draftClaim(
  text: string,
  texts: readonly string[],
  range: RangeIn,
  { note: comment, claim, tags }: ForeignAnnotation,
  { claimKinds, ratings }: Vocabulary,
): (WrittenClaim & { id: string }) | string {
  const drafted = draftNote(comment);
  if (!drafted) return 'nothing is written on its words';
  const selector = leastSelector(texts, range.block, range);
  if (!selector) return 'its words cannot be told from the others';
  const claims = frontmatterData(text).claims ?? [];
  const { exact, prefix, suffix } = selector;
  const quote = exact.replace(/\s+/g, ' ');
  if (claims.some((one) => one.quote === quote && String(one.note).trim() === drafted.note)) {
    return 'the article has this note already';
  }
  const id = idFrom(
    quote.split(' ').slice(0, 5).join(' '),
    claims.map((one) => String(one.id)),
  );
  const kind = termIn(claimKinds, tags) ?? [...claimKinds.keys()][0];
  return { id, quote, prefix, suffix, claim: claim ?? quote, kind, rating: termIn(ratings, tags), ...drafted };
}
