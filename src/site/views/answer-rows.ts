import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import type { EntityAnswers, Statement } from '../../search/answers/answers-file.ts';
import { inOrder } from '../../search/answers/choose-relations.ts';
import { saidOn } from '../../search/answers/said-on.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { ANSWER_WORDS as WORDS } from '../../words/en/questions.ts';
import { entityDays } from './entity-days.ts';
import { afterAll, afterClass, onClass } from './on-days.ts';
import type { WorkLink } from './views.ts';
import { workLinks } from './work-links.ts';

/** What the records answer of an entity, as a line of a table. */
export interface AnswerLine {
  sentence: string;
  /** The class that hides the sentence on the days on which it was not known. */
  after: string;
  /** What was said then, each with the classes of its days. */
  earlier: { said: string; on: string }[];
  /** The class that hides the line on the days on which nothing was known. */
  gone: string;
  disputed: boolean;
  works: WorkLink[];
  /** The paragraph that speaks of it. */
  place: { label: string; href: string } | undefined;
}

/** The lines that answer one thing, such as who led it. */
export interface AnswerRow {
  /** What is answered, in a word or two. */
  about: string;
  /** The class that hides the row on the days on which no line of it was known. */
  gone: string;
  lines: AnswerLine[];
}

/** The most lines: a table that is read at a glance. */
const MOST = 8;

/** The answers that an entity's page begins with: when it was, how it ended, who leads it, what it is sworn to. */
export function answerRows(
  id: string,
  { relations, when, died }: EntityAnswers,
  edition: Edition,
  context: RenderContext,
): AnswerRow[] {
  const { vocabulary } = edition;
  const days = entityDays(id, edition);
  const line = (statement: Statement): AnswerLine => {
    const { now, before = [], disputed, works, place } = statement;
    const sayOn = (day: string) => saidOn(statement, day).sentence;
    const sentences = new Set(days.map(sayOn).filter((said) => said && said !== now));
    const number = place?.[1].replace(/^p(?=\d)/, '') ?? '';
    return {
      sentence: now,
      after: afterClass(days, ...before.map(([until]) => until)),
      earlier: [...sentences].map((said) => ({
        said,
        on: onClass(days, (day) => sayOn(day) === said),
      })),
      gone: afterClass(days, ...before.filter(([, said]) => said === '').map(([until]) => until)),
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
    return inOrder(own, days[0], term.lasting).map((one) => ({ one, term }));
  });
  const sorted = [...told.filter(({ term }) => term.card), ...told.filter(({ term }) => !term.card)];
  const lines = [
    ...(when ? [{ about: WORDS.when, line: line(when) }] : []),
    ...died.slice(0, 1).map((one) => ({ about: WORDS.died, line: line(one) })),
    ...sorted.map(({ one, term }) => ({ about: one.subject === id ? term.of : term.inverse, line: line(one) })),
  ].slice(0, MOST);
  return [...Map.groupBy(lines, ({ about }) => about)].map(([about, own]) => ({
    about,
    gone: afterAll(own.map(({ line: { gone } }) => gone)),
    lines: own.map(({ line }) => line),
  }));
}
