import { dayOf } from '../../model/day-of.ts';
import type { Edition, Paragraph } from '../../model/edition.ts';
import { GATHERINGS, gatheringsOf } from '../../model/gathering.ts';
import { ratingKey } from '../../model/vocabulary/rating-key.ts';
import { ratingTerms } from '../../render/rating-terms.ts';
import { GATHERING_WORDS } from '../../words/en/gatherings.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { saidIn } from '../../words/said-in.ts';
import type { Choice } from './choice.ts';

/** More articles than these are only offered once something is found in them. */
const ARTICLES = 100;

/** One of the lists by which a search is narrowed: its name in addresses, its word, and what it offers. */
export interface SearchFilter {
  name: string;
  word: string;
  choices: Choice[];
}

const numbered = (paragraphs: readonly Paragraph[]): number => paragraphs.filter(({ number }) => number !== '').length;

/** What a search can be narrowed to, with how much there is of each in the whole edition. */
export function searchChoices(edition: Edition) {
  const { vocabulary, entities, articles, mentionsByEntity } = edition;
  const WORDS = PAGE_WORDS.search.filter;
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
  const entity = entities
    .map(({ id, name }): Choice => ({ value: id, word: name, count: mentionsByEntity.get(id)?.length ?? 0, said }))
    .filter(present)
    .sort((a, b) => a.word.localeCompare(b.word, LOCALE.language));
  const article = articles.slice(0, ARTICLES).map(
    ({ id, meta, paragraphs }): Choice => ({
      value: id,
      word: meta.title,
      count: numbered(paragraphs),
      said: saidIn(meta.language, language),
    }),
  );
  const filters: SearchFilter[] = [
    { name: 'entity', word: WORDS.entity, choices: entity },
    { name: 'rating', word: WORDS.rating, choices: ratings.filter(present) },
    { name: 'article', word: WORDS.article, choices: article },
    ...GATHERINGS.map((sort) => ({
      name: sort === 'series' ? sort : sort.slice(0, -1),
      word: GATHERING_WORDS[sort].one,
      choices: gatheringsOf(sort, articles, language).map(
        ({ slug, name, articles: own }): Choice => ({
          value: slug,
          word: name,
          count: own.reduce((sum, { paragraphs }) => sum + numbered(paragraphs), 0),
        }),
      ),
    })),
  ];
  return {
    /** Whether there is a then and a now to choose from. */
    dated: dayOf(edition) !== undefined,
    kind: kinds.filter(present),
    /** Those in which there is something to choose. */
    filters: filters.filter(({ choices }) => choices.length > 0),
  };
}
