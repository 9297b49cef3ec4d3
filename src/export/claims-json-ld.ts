import type { Addresses } from '../addresses/site.ts';
import type { Edition } from '../model/edition.ts';

/** JSON-LD for the register: a schema.org Claim for each claim, with the words that make it as its appearance. */
export function claimsJsonLd(edition: Edition, addresses: Addresses, home: string): object {
  const whole = (path: string) => new URL(path, home).href;
  return {
    '@context': 'https://schema.org',
    '@graph': edition.articles.flatMap(({ id, claims }) =>
      claims.map((claim) => ({
        '@type': 'Claim',
        '@id': whole(addresses.note(id, claim.id)),
        ...(claim.formerIds.length > 0 && {
          sameAs: claim.formerIds.map((former) => whole(addresses.note(id, former))),
        }),
        text: claim.claim,
        appearance: { '@type': 'Article', '@id': whole(addresses.article(id)) },
      })),
    ),
  };
}
