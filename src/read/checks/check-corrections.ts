import type { ArticleMeta } from '../../model/article.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';

/** Findings on corrections of what never was: a paragraph that the ledger does not know, a claim that is not made. */
export function checkCorrections(
  { corrections, claims }: ArticleMeta,
  { paragraphs }: Ledger,
  locate: (path: PropertyKey[]) => Place,
): Finding[] {
  const known = paragraphs.map(({ id }) => id).filter((id) => id.startsWith('p'));
  const claimIds = claims.map(({ id }) => id);
  return corrections.flatMap(({ paragraph, claim }, index) => [
    ...(known.includes(paragraph)
      ? []
      : [
          findingOf('unknown-paragraph', locate(['corrections', index, 'paragraph']), {
            value: paragraph,
            detail: known.length > 0 ? `${known[0]} to ${known.at(-1)}` : '',
          }),
        ]),
    ...(claim === undefined || claimIds.includes(claim)
      ? []
      : [
          findingOf('unknown-claim', locate(['corrections', index, 'claim']), {
            value: claim,
            near: nearest(claim, claimIds),
          }),
        ]),
  ]);
}
