import type { Relation } from '../model/entity.ts';
import { RELATION_TIMES } from './en/article.ts';
import { formatDate } from './format-date.ts';

/**
 * When a relation began and ended, in words: of what lasts "from 2012" and "until 2015", of an act "2012" and "– 2015",
 * or "2012" alone if it ended by then.
 */
export function relationTimes(
  { from, to }: Pick<Relation, 'from' | 'to'>,
  lasting: boolean,
): {
  when: string;
  until: string;
} {
  const whole = lasting || !from;
  const [start, end] = [from && formatDate(from), to && formatDate(to)];
  return {
    when: !start ? '' : whole ? RELATION_TIMES.from(start) : start,
    until: !end || (!whole && from === to) ? '' : whole ? RELATION_TIMES.until(end) : `– ${end}`,
  };
}
