import type { Edition } from '../../../model/edition.ts';
import type { Entity } from '../../../model/entity.ts';
import { DEATHS, ANSWER_WORDS as WORDS } from '../../../words/en/questions.ts';
import { formatDate } from '../../../words/format-date.ts';
import { labelled } from '../../../words/labelled.ts';
import type { EntityAnswers, Statement } from '../../answers/answers-file.ts';
import { sentencesOf } from './sentences-of.ts';
import { stepsBefore } from './steps-before.ts';

type Died = EntityAnswers['died'][number];

/** The clauses of a sentence, each judged by itself. */
const clausesOf = (sentence: string): string[] => sentence.split(/[;؛]\s+|；|\s+–\s+|——/);

const tells = (sentence: string): boolean =>
  clausesOf(sentence).some((clause) => DEATHS.clause.test(clause.replace(/[.。۔]$/, '')) && !DEATHS.not.test(clause));

const placed = (sentence: string): 0 | 1 =>
  clausesOf(sentence).some((clause) => DEATHS.clause.test(clause) && DEATHS.place.test(clause)) ? 1 : 0;

/**
 * How the records tell of a person's death: the day they give, relations that ended him or her, and sentences of the
 * record that say so in words of the edition's language. Nothing of what is not certain to be told of this person.
 */
export function deathsOf(
  { id, name, ended, summary, works, since }: Entity,
  relations: readonly Statement[],
  edition: Edition,
  asOf: string | undefined,
): Died[] {
  const language = edition.settings.language;
  const terms = edition.vocabulary.relations;
  const related = relations.filter(({ type = '', subject, target }) => {
    const { ends } = terms.get(type) ?? {};
    return (ends === 'subject' && subject === id) || (ends === 'target' && target === id);
  });
  const given: Died[] = ended
    ? [
        {
          subject: id,
          from: ended,
          now: `${labelled(name, WORDS.died)}, ${formatDate(ended)}.`,
          ...stepsBefore(asOf, [ended, '']),
          works: works.map((work) => work.id),
          at: 0,
        },
      ]
    : [];
  const inSummary = sentencesOf(summary, language)
    .filter(tells)
    .map(
      (sentence): Died => ({
        subject: id,
        now: labelled(name, sentence),
        works: works.map((work) => work.id),
        at: placed(sentence),
      }),
    );
  const inFacts = since.flatMap((fact): Died[] => {
    const sentences = sentencesOf(fact.text, language);
    if (!sentences.some(tells)) return [];
    return [
      {
        subject: id,
        from: fact.on,
        now: labelled(`${name}, ${formatDate(fact.on)}`, sentences.join(' ')),
        ...stepsBefore(asOf, [fact.on, '']),
        works: fact.works.map((work) => work.id),
        at: sentences.some((one) => tells(one) && placed(one) === 1) ? 1 : 0,
      },
    ];
  });
  const told = [...inSummary, ...inFacts];
  const dated = ({ from, now }: Died) => /\b\d{4}\b/.test(from ? now.slice(now.indexOf(': ')) : now);
  return [
    ...given,
    ...related.map((one): Died => ({ ...one, at: 1 })),
    ...told.filter(dated),
    ...told.filter((one) => !dated(one)),
  ];
}
