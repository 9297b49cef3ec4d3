import type { BenchCitation, BenchClaim, BenchLater, BenchState } from '../../bench/api.ts';
import { frontmatterData } from '../../edit/frontmatter-data.ts';
import { formsIn } from '../../model/forms-in.ts';
import { namesIn } from '../../model/names-in.ts';
import { workLabel } from '../../render/work-label.ts';
import type { OpenArticle } from './open-article.ts';

const choices = <T>(terms: ReadonlyMap<string, T>, words: (term: T) => string) =>
  [...terms].map(([id, term]) => ({ id, words: words(term) }));

/** What rests on works as it was written, each of these with its fields. */
const citationsIn = (works: unknown): BenchCitation[] =>
  (Array.isArray(works) ? works : []).map((one) =>
    typeof one === 'string' ? { id: one } : { ...one, id: String(one?.id ?? '') },
  );

const laterIn = (since: unknown): BenchLater[] =>
  (Array.isArray(since) ? since : []).map(({ on, text, works, key }) => ({
    ...{ on: String(on), text: String(text), works: citationsIn(works) },
    ...(key !== undefined && { key: Boolean(key) }),
  }));

/** All that the bench must know of an article. */
export function stateOf({
  edition,
  article,
  text,
  hash,
}: OpenArticle): Omit<BenchState, 'canUndo' | 'canRedo' | 'online'> {
  const { kinds, claimKinds, ratings, weights } = edition.vocabulary;
  const written = new Map((frontmatterData(text).claims ?? []).map((claim) => [String(claim.id), claim]));
  const listed = new Set(article.meta.entities.map((one) => (typeof one === 'string' ? one : one.id)));
  return {
    hash,
    draft: article.meta.draft,
    paragraphs: article.paragraphs.map(({ id, number, text }) => ({ id, number, text })),
    blocks: article.ledger.paragraphs.flatMap(({ id, text, state }) => (state === 'live' ? [{ id, text }] : [])),
    mentions: article.mentions.map(({ entity, paragraph, start, end }) => ({ entity, paragraph, start, end })),
    claims: article.claims.map((claim): BenchClaim => {
      const { id, quote, kind, rating, gist, note, key, paragraph, start, end } = claim;
      const known = written.get(id)?.known;
      return {
        ...{ id, quote, claim: claim.claim, kind, rating, gist, note, key },
        known: known === undefined ? undefined : String(known),
        works: citationsIn(written.get(id)?.works),
        since: laterIn(written.get(id)?.since),
        spot: { paragraph, start, end },
      };
    }),
    entities: edition.entities.map((one) => ({
      ...{ id: one.id, words: one.name, kind: one.kind, listed: listed.has(one.id) },
      names: [...namesIn(one, article.meta.language), ...formsIn(one.forms, article.meta.language)],
    })),
    works: edition.works.map((work) => ({ id: work.id, words: `${workLabel(work)}: ${work.title}` })),
    kinds: choices(kinds, ({ one }) => one),
    claimKinds: choices(claimKinds, ({ word }) => word),
    ratings: choices(ratings, ({ sign, word }) => `${sign} ${word}`),
    weights: choices(weights, ({ words }) => words),
  };
}
