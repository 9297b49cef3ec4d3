import type { ArticleMeta } from '../model/article.ts';
import type { Fellow, Pair } from '../model/fellow.ts';
import type { Ledger } from '../model/ledger.ts';
import { pairsOf } from './pairs-of.ts';

/** A text with its ledger, as far as translations go. */
export interface LedgeredText {
  id: string;
  meta: Pick<ArticleMeta, 'language' | 'title' | 'translationOf' | 'translationAsOf'>;
  ledger: Ledger;
}

const asPairs = (ids: Iterable<string>): Pair[] => [...ids].map((id) => ({ id, changed: undefined }));

function pairsBetween<T extends LedgeredText>(text: T, other: T, original: T): Pair[] {
  const pairs = (translation: T) => pairsOf(original.ledger, translation.ledger, translation.meta.translationAsOf);
  if (other === original) return pairs(text);
  const own = text === original ? undefined : new Set(pairs(text).map(({ id }) => id));
  return asPairs(pairs(other).flatMap(({ id }) => (own && !own.has(id) ? [] : [id])));
}

/** The other languages in which a text stands among `all`: its original first, then by language. */
export function fellowsOf<T extends LedgeredText>(text: T, all: readonly T[]): Fellow[] {
  const original = all.find(({ id }) => id === (text.meta.translationOf ?? text.id));
  if (!original) return [];
  return all
    .filter((one) => one !== text && (one === original || one.meta.translationOf === original.id))
    .map((one) => ({
      id: one.id,
      language: one.meta.language,
      title: one.meta.title,
      original: one === original,
      pairs: pairsBetween(text, one, original),
    }))
    .sort((a, b) => Number(b.original) - Number(a.original) || a.language.localeCompare(b.language, 'en'));
}
