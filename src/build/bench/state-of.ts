import type { BenchClaim, BenchState } from '../../bench/api.ts';
import { frontmatterData } from '../../edit/frontmatter-data.ts';
import { formsIn } from '../../model/forms-in.ts';
import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { workLabel } from '../../render/work-label.ts';
import type { OpenArticle } from './open-article.ts';

const choices = <T>(terms: ReadonlyMap<string, T>, words: (term: T) => string) =>
  [...terms].map(([id, term]) => ({ id, words: words(term) }));

/** The id of a work, or of one with where in it. */
const idOf = (citation: unknown): string =>
  typeof citation === 'string' ? citation : String((citation as { id?: unknown } | null)?.id ?? '');

/** All that the bench must know of an article. */
export function stateOf(
  { edition, article, text, hash }: OpenArticle,
  { kinds, claimKinds, ratings }: Vocabulary,
): Omit<BenchState, 'canUndo' | 'canRedo'> {
  const written = new Map((frontmatterData(text).claims ?? []).map((claim) => [String(claim.id), claim]));
  const listed = new Set(article.meta.entities.map((one) => (typeof one === 'string' ? one : one.id)));
  return {
    hash,
    paragraphs: article.paragraphs.map(({ id, number, text }) => ({ id, number, text })),
    mentions: article.mentions.map(({ entity, paragraph, start, end }) => ({ entity, paragraph, start, end })),
    claims: article.claims.map((claim): BenchClaim => {
      const { id, quote, kind, rating, gist, note, key, paragraph, start, end } = claim;
      const known = written.get(id)?.known;
      return {
        ...{ id, quote, claim: claim.claim, kind, rating, gist, note, key },
        known: known === undefined ? undefined : String(known),
        works: ((written.get(id)?.works ?? []) as unknown[]).map(idOf),
        spot: { paragraph, start, end },
      };
    }),
    entities: edition.entities.map(({ id, name, kind, aliases, forms }) => ({
      ...{ id, words: name, kind, listed: listed.has(id) },
      names: [name, ...aliases, ...formsIn(forms, article.meta.language)],
    })),
    works: edition.works.map((work) => ({ id: work.id, words: `${workLabel(work)}: ${work.title}` })),
    kinds: choices(kinds, ({ one }) => one),
    claimKinds: choices(claimKinds, ({ word }) => word),
    ratings: choices(ratings, ({ sign, word }) => `${sign} ${word}`),
  };
}
