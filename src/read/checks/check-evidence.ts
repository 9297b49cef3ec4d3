import type { ArticleMeta } from '../../model/article.ts';
import type { Citation } from '../../model/citation.ts';
import { isWhollyBefore } from '../../model/compare-dates.ts';
import { originOf } from '../../model/origin-of.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { termOf, type Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import type { Work } from '../../model/work.ts';
import type { Parsed } from '../parse-file.ts';

type Works = ReadonlyMap<string, Work>;

/** The citations that tell what their works say; if none does, all. */
function tellingOf(cited: readonly Citation[]): readonly Citation[] {
  const telling = cited.filter(({ says, passage }) => says ?? passage);
  return telling.length > 0 ? telling : cited;
}

const worksOf = (cited: readonly Citation[], works: Works): Work[] => cited.flatMap(({ id }) => works.get(id) ?? []);

/**
 * Findings on dated facts of which a work that they rest on came out before the day on which they became public; where
 * citations tell what their works say, only those count.
 */
export function checkKnown(
  facts: readonly { on: string; works: readonly Citation[] }[],
  works: Works,
  locate: Parsed<unknown>['locate'],
  path: PropertyKey[],
): Finding[] {
  return facts.flatMap(({ on, works: cited }, index) => {
    const early = worksOf(tellingOf(cited), works).find(
      ({ issued }) => issued !== undefined && isWhollyBefore(issued, on),
    );
    if (!early) return [];
    const detail = `its work ${early.id} is of ${early.issued}`;
    return [findingOf('known-too-late', locate([...path, index, 'on']), { value: on, detail })];
  });
}

/**
 * Findings on the claims of an article: ratings that ask for more independent origins than there are; notes that are
 * said to have become known when all their works, or one that says it, had long been out.
 */
export function checkEvidence(
  { value, locate }: Parsed<ArticleMeta>,
  { ratings }: Pick<Vocabulary, 'ratings'>,
  works: Works,
): Finding[] {
  return (value?.claims ?? []).flatMap((claim, index) => {
    const at = (...path: PropertyKey[]) => locate(['claims', index, ...path]);
    const cited = worksOf(claim.works, works);
    const findings = checkKnown(claim.since, works, locate, ['claims', index, 'since']);
    const { rating, known } = claim;
    const asked = rating === undefined ? 0 : termOf(ratings, rating).origins;
    const origins = new Set(cited.map(originOf)).size;
    if (origins < asked) {
      const detail = `"${rating}", which takes ${asked} or more independent origins; its works have ${origins}`;
      findings.push(findingOf('one-origin', at('rating'), { value: claim.id, detail }));
    }
    if (known === 'then') return findings;
    const telling = worksOf(tellingOf(claim.works), works);
    const isEarly = ({ issued }: Work) => issued !== undefined && isWhollyBefore(issued, known);
    if (telling.length > 0 && telling.every(isEarly)) {
      const detail = `what it rests on is older: ${telling.map(({ id, issued }) => `${id} of ${issued}`).join(', ')}`;
      findings.push(findingOf('known-too-late', at('known'), { value: known, detail }));
    }
    return findings;
  });
}
