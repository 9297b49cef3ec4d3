import type { Relation, RelationType } from '../model/entity.ts';
import { formatDate } from './format-date.ts';
import { RELATION_TIMES } from './words.ts';

/** What lasts, so that a beginning alone does not say all; the others are acts. */
const LASTING: readonly RelationType[] = [
  'leads',
  'member-of',
  'part-of',
  'allied-with',
  'affiliated-with',
  'funded',
  'based-in',
];

/** When a relation began and ended, in words: of what lasts "from 2012" and "until 2015", of an act "2012" and "– 2015". */
export function relationTimes({ type, from, to }: Pick<Relation, 'type' | 'from' | 'to'>): {
  when: string;
  until: string;
} {
  const whole = LASTING.includes(type) || !from;
  const [start, end] = [from && formatDate(from), to && formatDate(to)];
  return {
    when: !start ? '' : whole ? RELATION_TIMES.from(start) : start,
    until: !end ? '' : whole ? RELATION_TIMES.until(end) : `– ${end}`,
  };
}
