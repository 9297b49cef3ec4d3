import type { LaterFact } from '../../model/entity.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderLine } from '../../render/render-field.ts';
import { formatDate } from '../../words/format-date.ts';
import type { FactLine } from './views.ts';
import { workLinks } from './work-links.ts';

/** Dated facts as lines, in order of date. */
export function factLines(facts: readonly LaterFact[], context: RenderContext): FactLine[] {
  return [...facts]
    .sort((a, b) => a.on.localeCompare(b.on))
    .map(({ on, text, works }) => ({
      date: formatDate(on),
      dateTime: on,
      text: renderLine(text, context),
      works: workLinks(works, context),
    }));
}
