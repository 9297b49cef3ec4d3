import type { Citation } from '../../model/citation.ts';
import { type RenderContext, workHref } from '../../render/handlers.ts';
import { workLabel } from '../../render/work-label.ts';
import type { WorkLink } from './views.ts';

/** The links to works that have a record, with where in them and what they say. */
export function workLinks(citations: readonly Citation[], context: RenderContext): WorkLink[] {
  return citations.flatMap(({ id, locator = '', says = '', passage = '' }) => {
    const work = context.workById.get(id);
    return work ? [{ label: workLabel(work), href: workHref(id, context), locator, says, passage }] : [];
  });
}
