import type { LaterFact } from '../../model/entity.ts';
import { isLater } from '../../model/is-later.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { formatDate } from '../../words/format-date.ts';
import { factLines } from './fact-lines.ts';
import { afterClass } from './on-days.ts';
import type { FactLine } from './views.ts';

/** Facts that became known between two of the days to choose from. */
export interface FactGroup {
  id: string;
  title: string;
  /** The class that hides them on the days before. */
  after: string;
  lines: FactLine[];
}

/** The dated facts of a record by the first of the days, in order, on which they were known; those of none are last. */
export function factGroups(facts: readonly LaterFact[], days: readonly string[], context: RenderContext): FactGroup[] {
  const { knownBy, since } = PAGE_WORDS.entity;
  const byDay = Map.groupBy(facts, ({ on }) => days.find((day) => !isLater(on, day)));
  return [...days, undefined].flatMap((day): FactGroup[] => {
    const own = byDay.get(day);
    if (!own) return [];
    return [
      {
        id: day ? `known-${day}` : 'since',
        title: day ? knownBy(formatDate(day)) : since,
        after: afterClass(days, own[0]?.on),
        lines: factLines(own, context),
      },
    ];
  });
}
