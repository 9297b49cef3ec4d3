import type { Edition, PlacedClaim } from '../../model/edition.ts';
import { type RegisterIds, registerIds } from '../../model/register-ids.ts';
import { ratingKey } from '../../model/vocabulary/rating-key.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ratingTerms } from '../../render/rating-terms.ts';
import { renderLine } from '../../render/render-field.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { formatDate } from '../../words/format-date.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';

interface Span {
  start: number;
  end: number;
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** A claim as the register lists it. */
export interface ClaimRow {
  claim: PlacedClaim;
  ids: RegisterIds;
  rating: { sign: string; word: string };
  /** By what the filter tells it. */
  ratingKey: string;
  kindWord: string;
  /** HTML. */
  gist: string;
  paragraph: string;
  wordsHref: string;
  noteHref: string;
  knownSince: string;
  /** The ids of the entities that its words name. */
  entities: string[];
}

/** The claims of every article, or of those that are given, in the order of its text. */
export function claimRows(
  edition: Edition,
  context: RenderContext,
  articles: Edition['articles'] = edition.articles,
): { title: string; href: string; said: SaidIn; rows: ClaimRow[] }[] {
  const { addresses } = context;
  const terms = ratingTerms(edition.vocabulary);
  const register = registerIds(edition.articles);
  return articles.map(({ id, meta, claims, paragraphs, mentions }) => ({
    title: meta.title,
    href: addresses.article(id),
    said: saidIn(meta.language, edition.settings.language),
    rows: claims.map((claim): ClaimRow => {
      const number = paragraphs.find((paragraph) => paragraph.id === claim.paragraph)?.number;
      return {
        claim,
        ids: register.get(id)?.get(claim.id) ?? { id: claim.id, formerIds: [] },
        rating: termOf(terms, ratingKey(claim, edition.vocabulary)),
        ratingKey: ratingKey(claim, edition.vocabulary),
        kindWord: termOf(edition.vocabulary.claimKinds, claim.kind).word,
        gist: renderLine(claim.gist, context),
        paragraph: ARTICLE_WORDS.place(number),
        wordsHref: addresses.words(id, claim.number),
        noteHref: addresses.note(id, claim.id),
        knownSince: claim.later ? formatDate(claim.known) : '',
        entities: mentions
          .filter((mention) => mention.paragraph === claim.paragraph && overlap(mention, claim))
          .map(({ entity }) => entity),
      };
    }),
  }));
}
