import type { LaterFact } from '../../model/entity.ts';
import { factIds } from '../../model/fact-ids.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { recordLine } from '../../render/record-line.ts';
import { formatDate } from '../../words/format-date.ts';
import type { FactLine } from './views.ts';
import { workLinks } from './work-links.ts';

/** Dated facts as lines, in order of date. */
export function factLines(facts: readonly LaterFact[], context: RenderContext): FactLine[] {
  const sorted = facts.toSorted((a, b) => a.on.localeCompare(b.on));
  const ids = factIds(sorted);
  return sorted.map(({ on, text, works }, at) => ({
    date: formatDate(on),
    dateTime: on,
    text: recordLine(text, context),
    works: workLinks(works, context),
    ids: (ids[at] ?? []).map((id) => `fact-${id}`),
  }));
}
