import type { Addresses } from '../addresses/site.ts';
import type { Article, Edition, PlacedClaim } from '../model/edition.ts';
import { termOf } from '../model/vocabulary/vocabulary.ts';

/**
 * JSON-LD for the register: a schema.org Claim for each claim, with the words that make it as its appearance, and a
 * ClaimReview by the edition where the claim has a rating. The edition, each article and each rating are told once, in
 * nodes of their own; what speaks of them names these.
 */
export function claimsJsonLd(edition: Edition, addresses: Addresses, home: string): object {
  const { settings, vocabulary } = edition;
  const whole = (path: string) => new URL(path, home).href;
  const author = { '@id': home };
  const ratingId = (rating: string) => ({ '@id': `_:${rating}` });
  const claimOf = ({ id }: Article, claim: PlacedClaim) => ({
    '@type': 'Claim',
    '@id': whole(addresses.note(id, claim.id)),
    ...(claim.formerIds.length > 0 && {
      sameAs: claim.formerIds.map((former) => whole(addresses.note(id, former))),
    }),
    text: claim.claim,
    appearance: { '@id': whole(addresses.article(id)) },
  });
  const reviewOf = ({ id, meta }: Article, claim: PlacedClaim) => {
    if (claim.rating === undefined) return [];
    const url = whole(addresses.note(id, claim.id));
    return [
      {
        '@type': 'ClaimReview',
        url,
        claimReviewed: claim.claim,
        itemReviewed: { '@id': url },
        author,
        datePublished: meta.published,
        reviewRating: ratingId(claim.rating),
      },
    ];
  };
  const articles = edition.articles.filter(({ claims }) => claims.length > 0);
  const ratings = new Set(articles.flatMap(({ claims }) => claims.flatMap(({ rating }) => rating ?? [])));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', ...author, name: settings.name, url: home },
      ...articles.map(({ id }) => ({ '@type': 'Article', '@id': whole(addresses.article(id)) })),
      ...[...ratings].map((rating) => {
        const { word, meaning } = termOf(vocabulary.ratings, rating);
        return { '@type': 'Rating', ...ratingId(rating), alternateName: word, ratingExplanation: meaning };
      }),
      ...articles.flatMap((article) =>
        article.claims.flatMap((claim) => [claimOf(article, claim), ...reviewOf(article, claim)]),
      ),
    ],
  };
}
