import { RATINGS } from '../../model/claim.ts';
import type { Edition } from '../../model/edition.ts';
import { KINDS } from '../../model/entity.ts';
import { KIND_WORDS, RATING_WORDS } from '../../words/words.ts';
import type { Choice } from './claim-choices.ts';

/** More articles than these are only offered once something is found in them. */
const ARTICLES = 100;

/** What a search can be narrowed to, with how much there is of each in the whole edition. */
export function searchChoices({ entities, articles, mentionsByEntity }: Edition) {
  const claims = articles.flatMap((article) => article.claims);
  const kinds: Choice[] = KINDS.map((value) => ({
    value,
    word: KIND_WORDS[value].many,
    count: entities.filter(({ kind }) => kind === value).length,
  }));
  const ratings: Choice[] = RATINGS.map((value) => ({
    value,
    word: RATING_WORDS[value].word,
    count: claims.filter(({ rating }) => rating === value).length,
  }));
  const present = ({ count }: Choice) => count > 0;
  return {
    kind: kinds.filter(present),
    rating: ratings.filter(present),
    entity: entities
      .map(({ id, name }): Choice => ({ value: id, word: name, count: mentionsByEntity.get(id)?.length ?? 0 }))
      .filter(present)
      .sort((a, b) => a.word.localeCompare(b.word, 'en')),
    article: articles.slice(0, ARTICLES).map(
      ({ id, meta, paragraphs: all }): Choice => ({
        value: id,
        word: meta.title,
        count: all.filter(({ number }) => number !== '').length,
      }),
    ),
  };
}
