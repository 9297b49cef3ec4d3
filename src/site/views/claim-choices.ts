import type { Edition } from '../../model/edition.ts';
import { ratingTerms } from '../../render/rating-terms.ts';
import { NOT_YET } from '../../words/en/article.ts';
import { LOCALE } from '../../words/en/locale.ts';
import type { Choice } from './choice.ts';
import type { claimRows } from './claim-rows.ts';

/** The choices of the register's filters, in their usual order; entities by name. */
export function claimChoices(articles: ReturnType<typeof claimRows>, edition: Edition) {
  const rows = articles.flatMap((article) => article.rows);
  const times = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length;
  const entities = [...new Set(rows.flatMap((row) => row.entities))];
  const choices: Record<'rating' | 'kind' | 'entity', Choice[]> = {
    rating: [
      ...[...ratingTerms(edition.vocabulary)].map(([value, { sign, word }]) => ({
        value,
        word: `${sign} ${word}`,
        count: times((row) => row.ratingKey === value),
      })),
      // What a reader of the day would not have found, whatever it is rated now.
      { value: 'not-yet', word: `${NOT_YET.sign} ${NOT_YET.choice}`, count: times(({ claim }) => claim.later) },
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
