import type { Addresses } from '../../addresses/site.ts';
import type { Citation } from '../../model/citation.ts';
import type { Edition, PlacedClaim } from '../../model/edition.ts';
import type { Work } from '../../model/work.ts';
import { workAddress } from '../../model/work-address.ts';

const comment = (value: string, language: string, more: object = {}) => ({
  type: 'TextualBody',
  purpose: 'commenting',
  format: 'text/markdown',
  language,
  value,
  ...more,
});

const term = (name: string, value: string) => ({
  type: 'TextualBody',
  purpose: 'classifying',
  'schema:name': name,
  value,
});

/**
 * All that the note of a claim tells, as bodies of an annotation: the claim restated, its kind and rating, the note
 * with the day on which it became known, each later fact with its day and works, and the works.
 */
export function claimBodies(
  claim: PlacedClaim,
  language: string,
  edition: Edition,
  whole: (path: string) => string,
  addresses: Addresses,
): object[] {
  /** Of a work on paper alone, its record here. */
  const addressOf = (work: Work) => workAddress(work) ?? whole(addresses.work(work.id));
  const urls = (works: readonly Citation[]) =>
    works.flatMap(({ id }) => {
      const work = edition.workById.get(id);
      return work ? [addressOf(work)] : [];
    });
  return [
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language, value: claim.claim },
    term('kind', claim.kind),
    ...(claim.rating ? [term('rating', claim.rating)] : []),
    comment(
      `${claim.gist}\n\n${claim.note}`,
      language,
      claim.known === 'then' ? {} : { 'dcterms:available': claim.known },
    ),
    ...claim.since.map(({ on, text, works }) =>
      comment(text, language, { 'dcterms:available': on, 'dcterms:source': urls(works) }),
    ),
    ...claim.works.flatMap(({ id, locator, says, passage }) => {
      const work = edition.workById.get(id);
      if (!work) return [];
      const record = {
        'schema:name': work.title,
        'dcterms:isReferencedBy': whole(addresses.work(id)),
        ...(locator && { 'schema:position': locator }),
        ...(says && { 'dcterms:description': says }),
        ...(passage && { 'schema:text': passage }),
      };
      return [{ type: 'SpecificResource', purpose: 'linking', source: addressOf(work), ...record }];
    }),
  ];
}
