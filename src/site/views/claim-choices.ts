import type { Edition } from '../../model/edition.ts';
import { GLOSS, NOT_YET } from '../../words/en/article.ts';
import { LOCALE } from '../../words/en/locale.ts';
import type { claimRows } from './claim-rows.ts';

/** What the register can be narrowed to: the values that occur, each with its word and how often. */
export interface Choice {
  value: string;
  word: string;
  count: number;
}

/** A rating to which the register can be narrowed, with its sign. */
export interface RatingChoice extends Choice {
  sign: string;
}

/** The choices of the register's filters, in their usual order; entities by name. */
export function claimChoices(articles: ReturnType<typeof claimRows>, edition: Edition) {
  const rows = articles.flatMap((article) => article.rows);
  const times = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length;
  const entities = [...new Set(rows.flatMap((row) => row.entities))];
  const choices: Record<'kind' | 'entity', Choice[]> & { rating: RatingChoice[] } = {
    rating: [
      ...[...edition.vocabulary.ratings].map(([value, { sign, word }]) => ({
        value,
        sign,
        word,
        count: times(({ claim }) => claim.rating === value),
      })),
      { value: 'gloss', ...GLOSS, count: times(({ claim }) => claim.rating === undefined) },
      // What a reader of the day would not have found, whatever it is rated now.
      { value: 'not-yet', sign: NOT_YET.sign, word: NOT_YET.choice, count: times(({ claim }) => claim.later) },
    ],
    kind: [...edition.vocabulary.claimKinds].map(([value, { word }]) => ({
      value,
      word,
      count: times(({ claim }) => claim.kind === value),
    })),
    entity: entities
      .map((value) => ({
        value,
        word: edition.entityById.get(value)?.name ?? value,
        count: times((row) => row.entities.includes(value)),
      }))
      .sort((a, b) => a.word.localeCompare(b.word, LOCALE.language)),
  };
  return {
    rating: choices.rating.filter(({ count }) => count),
    kind: choices.kind.filter(({ count }) => count),
    entity: choices.entity,
  };
}
