import type { Claim } from '../model/claim.ts';
import type { Finding, Place } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { type EditedWords, editedFacts } from './edited-words.ts';
import { patiently, quoteFinder } from './find-quote.ts';
import type { MarkableText } from './markable-text.ts';
import type { Range } from './range.ts';
import { absenceTeller } from './why-absent.ts';

/** A claim and the one range, of the one paragraph, that its quote stands for. */
export interface ClaimAt extends Range {
  claim: Claim;
  /** The index of the paragraph. */
  block: number;
}

/** Finds the quote of every claim: exactly, in one place of one paragraph, or a finding says why not. */
export function placeClaims(
  claims: readonly Claim[],
  { texts, others, follow }: Pick<MarkableText, 'texts' | 'others' | 'follow'>,
  locate: (path: PropertyKey[], key?: boolean) => Place,
): { placed: ClaimAt[]; edited: EditedWords[]; findings: Finding[] } {
  const placed: ClaimAt[] = [];
  const edited: EditedWords[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const find = quoteFinder(texts);
  const absence = absenceTeller(texts, others);
  const placeOf = ([index]: [number, Claim]) => locate(['claims', index, 'quote']);
  const tired = patiently(claims.entries(), placeOf, ([index, claim]) => {
    if (seen.has(claim.id)) {
      findings.push(findingOf('duplicate-claim-id', locate(['claims', index, 'id']), { value: claim.id }));
    }
    seen.add(claim.id);
    const selector = { exact: claim.quote, prefix: claim.prefix, suffix: claim.suffix };
    const ranges = find(selector);
    const place = locate(['claims', index, 'quote']);
    const [range] = ranges;
    const now = range ? undefined : follow(selector);
    if (now) {
      edited.push({ name: claim.id, path: ['claims', index], field: 'quote', was: selector, now });
      findings.push(findingOf('quote-edited', place, { ...editedFacts(selector, now), detail: claim.id }));
    } else if (!range) {
      const { why, facts } = absence(selector);
      findings.push(findingOf(`quote-${why}`, place, facts));
    } else if (ranges.length > 1) {
      findings.push(findingOf('quote-ambiguous', place, { value: claim.quote, detail: String(ranges.length) }));
    } else placed.push({ claim, ...range });
  });
  return { placed, edited, findings: [...findings, ...tired] };
}
