import type { MentionInContext } from '../../model/edition.ts';
import { litSentence } from '../../render/lit-sentence.ts';

/**
 * The sentences (HTML) of one paragraph in which an entity is mentioned, each once, with all its mentions lit; of two
 * that stand far apart in a long sentence each has its own words.
 */
export function mentionLines(mentions: readonly MentionInContext[]): string[] {
  const sentences = Map.groupBy(
    mentions.toSorted((a, b) => a.start - b.start),
    ({ from, to }) => `${from} ${to}`,
  );
  return [...sentences.values()].map((within) => {
    const lit = within.map(({ exact, after, end }, index) => {
      const next = within[index + 1];
      return { exact, after: next ? after.slice(0, next.start - end) : after };
    });
    return litSentence(within[0]?.before ?? '', lit);
  });
}
