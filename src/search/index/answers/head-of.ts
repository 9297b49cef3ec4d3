import type { Edition } from '../../../model/edition.ts';
import { NARROWING, QUESTIONS } from '../../../words/en/questions.ts';
import { sayBetween } from '../../../words/say-between.ts';
import type { AnswersHead } from '../../answers/answers-file.ts';
import { ARTICLES } from '../../words/articles.ts';
import { normalWord, normalWords } from '../../words/normal-words.ts';

/** The names of the months in a language, long and short, as they are compared; first all long ones. */
function monthsIn(language: string): string[] {
  const named = (month: 'long' | 'short') => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => normalWord(format.format(Date.UTC(2001, at, 1))));
  };
  return [...named('long'), ...named('short')];
}

/** The words that narrow a search to a rating, a kind of claim or a time, the longest first. */
function narrowingPhrases({ ratings, claimKinds }: Edition['vocabulary']): AnswersHead['filters']['phrases'] {
  const kinds = [...claimKinds].flatMap(([value, { word }]) => [
    { words: normalWords(word), key: 'claimKind' as const, value },
    { words: normalWords(NARROWING.plural(word)), key: 'claimKind' as const, value, plural: true as const },
  ]);
  const rated = [...ratings].map(([value, { word }]) => ({ words: normalWords(word), key: 'rating' as const, value }));
  const known = Object.entries(NARROWING.known).flatMap(([value, phrases]) =>
    phrases.map((phrase) => ({
      words: normalWords(phrase),
      key: 'known' as const,
      value: value === 'later' ? value : 'then',
    })),
  );
  return [...rated, ...kinds, ...known].sort((a, b) => b.words.length - a.words.length);
}

/** How questions are asked in an edition. */
export function headOf(
  { settings, vocabulary }: Edition,
  asOf: string | undefined,
  roles: readonly string[],
): Omit<AnswersHead, 'buckets'> {
  const { articles, on, behind, knownThat, deeds, ...general } = QUESTIONS;
  const [language = 'en'] = settings.language.split('-');
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
    articles: [...articles, ...(ARTICLES[language] ?? [])].map(normalWord),
    on: [...on],
    behind: [...behind],
    knownThat: [...knownThat],
    months: [...monthsIn('en'), ...(language === 'en' ? [] : monthsIn(settings.language))],
    mutual: typesWith(({ mutual }) => mutual),
    lasting: typesWith(({ lasting }) => lasting),
    persons: [...vocabulary.kinds].flatMap(([id, { schema }]) => (schema === 'Person' ? [id] : [])),
    roles: [...roles],
    filters: {
      phrases: narrowingPhrases(vocabulary),
      claims: [...NARROWING.claims],
      fillers: [...NARROWING.fillers],
      about: [...NARROWING.about],
    },
  };
}
