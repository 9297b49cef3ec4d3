import type { Addresses } from '../addresses/site.ts';
import type { Article, Edition, PlacedClaim } from '../model/edition.ts';
import { termOf } from '../model/vocabulary/vocabulary.ts';

/**
 * JSON-LD for the register: a schema.org Claim for each claim, with the words that make it as its appearance, and a
 * ClaimReview by the edition where the claim has a rating.
 */
export function claimsJsonLd(edition: Edition, addresses: Addresses, home: string): object {
  const { settings, vocabulary } = edition;
  const whole = (path: string) => new URL(path, home).href;
  const author = { '@type': 'Organization', name: settings.name, url: home };
  const claimOf = ({ id }: Article, claim: PlacedClaim) => ({
    '@type': 'Claim',
    '@id': whole(addresses.note(id, claim.id)),
    ...(claim.formerIds.length > 0 && {
      sameAs: claim.formerIds.map((former) => whole(addresses.note(id, former))),
    }),
    text: claim.claim,
    appearance: { '@type': 'Article', '@id': whole(addresses.article(id)) },
  });
  const reviewOf = ({ id, meta }: Article, claim: PlacedClaim) => {
    if (claim.rating === undefined) return [];
    const { word, meaning } = termOf(vocabulary.ratings, claim.rating);
    const url = whole(addresses.note(id, claim.id));
    return [
      {
        '@type': 'ClaimReview',
        url,
        claimReviewed: claim.claim,
        itemReviewed: { '@id': url },
        author,
        datePublished: meta.published,
        reviewRating: { '@type': 'Rating', alternateName: word, ratingExplanation: meaning },
      },
    ];
  };
  return {
    '@context': 'https://schema.org',
    '@graph': edition.articles.flatMap((article) =>
      article.claims.flatMap((claim) => [claimOf(article, claim), ...reviewOf(article, claim)]),
    ),
  };
}
