import { dayOf } from '../../model/day-of.ts';
import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import type { EntityAnswers, Statement } from '../../search/answers/answers-file.ts';
import { inOrder } from '../../search/answers/choose-relations.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { ANSWER_WORDS as WORDS } from '../../words/en/questions.ts';
import type { WorkLink } from './views.ts';
import { workLinks } from './work-links.ts';

/** What the records answer of an entity, as a row of a table. */
export interface AnswerLine {
  /** What is answered, in a word or two. */
  about: string;
  sentence: string;
  /** The sentence as of the articles' day, where it is another and not empty. */
  asThen: string;
  /** Whether the sentence rests on what came later. */
  later: boolean;
  disputed: boolean;
  works: WorkLink[];
  /** The paragraph that speaks of it. */
  place: { label: string; href: string } | undefined;
}

/** The most rows: a table that is read at a glance. */
const MOST = 8;

/** The answers that an entity's page begins with: when it was, how it ended, who leads it, what it is sworn to. */
export function answerLines(
  id: string,
  { relations, when, died }: EntityAnswers,
  edition: Edition,
  context: RenderContext,
): AnswerLine[] {
  const { vocabulary } = edition;
  const line = (about: string, { now, asThen, disputed, works, place }: Statement): AnswerLine => {
    const number = place?.[1].replace(/^p(?=\d)/, '') ?? '';
    return {
      about,
      sentence: now,
      asThen: asThen ?? '',
      later: asThen !== undefined,
      disputed: disputed === 1,
      works: workLinks(
        works.map((work) => ({ id: work })),
        context,
      ),
      place: place && {
        label: number === 'credit' ? ARTICLE_WORDS.credit : ARTICLE_WORDS.paragraphTitle(number),
        href: context.addresses.paragraph(...place),
      },
    };
  };
  const told = [...Map.groupBy(relations, ({ type = '' }) => type)].flatMap(([type, own]) => {
    const term = termOf(vocabulary.relations, type);
    return inOrder(own, dayOf(edition), term.lasting).map((one) => ({ one, term }));
  });
  const sorted = [...told.filter(({ term }) => term.card), ...told.filter(({ term }) => !term.card)];
  return [
    ...(when ? [line(WORDS.when, when)] : []),
    ...died.slice(0, 1).map((one) => line(WORDS.died, one)),
    ...sorted.map(({ one, term }) => line(one.subject === id ? term.of : term.inverse, one)),
  ].slice(0, MOST);
}
