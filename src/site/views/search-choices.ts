import { dayOf } from '../../model/day-of.ts';
import type { Edition } from '../../model/edition.ts';
import { ratingKey } from '../../model/vocabulary/rating-key.ts';
import { ratingTerms } from '../../render/rating-terms.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { saidIn } from '../../words/said-in.ts';
import type { Choice } from './choice.ts';

/** More articles than these are only offered once something is found in them. */
const ARTICLES = 100;

/** What a search can be narrowed to, with how much there is of each in the whole edition. */
export function searchChoices(edition: Edition) {
  const { vocabulary, entities, articles, mentionsByEntity } = edition;
  const claims = articles.flatMap((article) => article.claims);
  const kinds: Choice[] = [...vocabulary.kinds].map(([value, { many }]) => ({
    value,
    word: many,
    count: entities.filter(({ kind }) => kind === value).length,
  }));
  const ratings: Choice[] = [...ratingTerms(vocabulary)].map(([value, { word }]) => ({
    value,
    word,
    count: claims.filter((claim) => ratingKey(claim, vocabulary) === value).length,
  }));
  const { language } = edition.settings;
  const said = saidIn(language, language);
  const present = ({ count }: Choice) => count > 0;
  return {
    /** Whether there is a then and a now to choose from. */
    dated: dayOf(edition) !== undefined,
    kind: kinds.filter(present),
    rating: ratings.filter(present),
    entity: entities
      .map(({ id, name }): Choice => ({ value: id, word: name, count: mentionsByEntity.get(id)?.length ?? 0, said }))
      .filter(present)
      .sort((a, b) => a.word.localeCompare(b.word, LOCALE.language)),
    article: articles.slice(0, ARTICLES).map(
      ({ id, meta, paragraphs: all }): Choice => ({
        value: id,
        word: meta.title,
        count: all.filter(({ number }) => number !== '').length,
        said: saidIn(meta.language, language),
      }),
    ),
  };
}
