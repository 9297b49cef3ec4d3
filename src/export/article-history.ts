import { type ParagraphVersions, versionsOf } from '../ledger/history/versions-of.ts';
import type { Article } from '../model/edition.ts';

/**
 * What a link needs to know of the versions of an article: for each paragraph that stands in it the check of its words,
 * and its former words as pieces that lead to the present ones.
 */
export function articleHistory({ ledger, meta }: Article): {
  paragraphs: Record<string, Omit<ParagraphVersions, 'id'>>;
} {
  return { paragraphs: Object.fromEntries(versionsOf(ledger, meta.language).map(({ id, ...rest }) => [id, rest])) };
}
