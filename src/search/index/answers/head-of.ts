import type { Edition } from '../../../model/edition.ts';
import { NARROWING, QUESTIONS } from '../../../words/en/questions.ts';
import { sayBetween } from '../../../words/say-between.ts';
import type { AnswersHead } from '../../answers/answers-file.ts';
import { ARTICLES } from '../../words/articles.ts';
import { divideElided } from '../../words/elided.ts';
import { normalWord, normalWords } from '../../words/normal-words.ts';
import { passedOver } from './passed-over.ts';

/** The names of the months in a language, long and short, as they are compared; first all long ones. */
function monthsIn(language: string): string[] {
  const named = (month: 'long' | 'short') => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => normalWord(format.format(Date.UTC(2001, at, 1))));
  };
  return [...named('long'), ...named('short')];
}

/** The words that narrow a search to a rating, a kind of claim or a time, the longest first. */
function narrowingPhrases(
  { ratings, claimKinds }: Edition['vocabulary'],
  articles: readonly string[],
): AnswersHead['filters']['phrases'] {
  const wordsOf = (text: string) => normalWords(divideElided(text)).filter((word) => !articles.includes(word));
  const kinds = [...claimKinds].flatMap(([value, { word }]) => [
    { words: wordsOf(word), key: 'claimKind' as const, value },
    { words: wordsOf(NARROWING.plural(word)), key: 'claimKind' as const, value, plural: true as const },
  ]);
  const rated = [...ratings].flatMap(([value, { word }]) =>
    [...new Set([word, NARROWING.rated.plural(word)])].map((form) => ({
      words: wordsOf(form),
      key: 'rating' as const,
      value,
    })),
  );
  const known = Object.entries(NARROWING.known).flatMap(([value, phrases]) =>
    phrases.map((phrase) => ({
      words: wordsOf(phrase),
      key: 'known' as const,
      value: value === 'later' ? value : 'then',
    })),
  );
  return [...rated, ...kinds, ...known].sort((a, b) => b.words.length - a.words.length);
}

/** How questions are asked in an edition. */
export function headOf(
  edition: Edition,
  asOf: string | undefined,
  roles: readonly string[],
): Omit<AnswersHead, 'buckets'> {
  const { settings, vocabulary } = edition;
  const little = passedOver(edition);
  const { articles, leads, which, on, behind, knownThat, deeds, ...general } = QUESTIONS;
  const [language = 'en'] = settings.language.split('-');
  const articleWords = [...articles, ...(ARTICLES[language] ?? [])].map(normalWord);
  const typesWith = (has: (term: { mutual: boolean; lasting: boolean }) => boolean) =>
    [...vocabulary.relations].flatMap(([id, term]) => (has(term) ? [id] : []));
  return {
    language: settings.language,
    ...(asOf && { asOf }),
    relations: Object.fromEntries(
      [...vocabulary.relations].flatMap(([id, { ask, of, says, said }]) => [
        [
          id,
          [
            ...ask,
            ...[of, says, said].flatMap((words) => (words ? [sayBetween(words, ' {subject} ', ' {target} ')] : [])),
          ],
        ],
      ]),
    ),
    general,
    deeds,
    leads,
    ...(little.length > 0 && { passedOver: little }),
    which: { who: normalWord(which.who), asks: which.asks.map(normalWord), of: which.of.map(normalWord) },
    articles: articleWords,
    on: on.map(normalWord),
    behind: [...behind],
    knownThat: [...knownThat],
    months: [...monthsIn('en'), ...(language === 'en' ? [] : monthsIn(settings.language))],
    mutual: typesWith(({ mutual }) => mutual),
    lasting: typesWith(({ lasting }) => lasting),
    persons: [...vocabulary.kinds].flatMap(([id, { schema }]) => (schema === 'Person' ? [id] : [])),
    roles: [...roles],
    filters: {
      phrases: narrowingPhrases(vocabulary, articleWords),
      claims: NARROWING.claims.map(normalWord),
      fillers: NARROWING.fillers.map(normalWord),
      about: NARROWING.about.map(normalWord),
    },
  };
}
