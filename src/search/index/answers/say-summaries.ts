import type { Entity } from '../../../model/entity.ts';
import { summariesOf } from '../../../model/summary-on.ts';
import { fieldText, firstSentence } from '../../../read/markdown/field-text.ts';
import type { Statement, Step } from '../../answers/answers-file.ts';
import { stepsBefore } from './steps-before.ts';

/** What an entity is, as `say` puts it, and what was said of it before, each with the works behind it. */
export function saySummaries(
  entity: Entity,
  say: (text: string) => string,
  asOf: string | undefined,
  language: string,
  ...first: Step[]
): Pick<Statement, 'now' | 'works' | 'before'> {
  const told = summariesOf(entity).map(({ text, works, from }) => ({
    from,
    said: say(firstSentence(fieldText(text), language)),
    works: works.map((work) => work.id),
  }));
  const { said: now, works } = told.at(-1) as (typeof told)[number];
  const steps = told.slice(0, -1).map(({ said, works }, index) => [told[index + 1]?.from, said, works] as const);
  return { now, works, ...stepsBefore(asOf, ...first, ...steps) };
}
