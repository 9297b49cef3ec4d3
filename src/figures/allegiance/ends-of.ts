import type { Records } from '../../model/edition.ts';
import { isLater } from '../../model/is-later.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import { firstDay } from '../draw/first-day.ts';
import type { Known } from './known-ties.ts';

/** The day on which each entity died or ceased to be, by id, as far as that was known. */
export function endsOf(
  { entities, vocabulary }: Pick<Records, 'entities' | 'vocabulary'>,
  asOf: string | undefined,
  known: Known,
): Map<string, string> {
  const isKnown = (date: string | undefined) => known === 'now' || !isLater(date, asOf);
  const ends = new Map<string, string>();
  for (const { id, ended, relations } of entities) {
    if (ended && isKnown(ended)) ends.set(id, firstDay(ended));
    for (const { type, target, from, known: since } of relations) {
      const { ends: who } = termOf(vocabulary.relations, type);
      if (who && from && isKnown(since ?? from)) ends.set(who === 'subject' ? id : target, firstDay(from));
    }
  }
  return ends;
}
