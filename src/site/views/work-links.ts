import type { Work } from '../../model/work.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { workLabel } from '../../render/work-label.ts';
import type { WorkLink } from './views.ts';

/** The links to works that have a record. */
export function workLinks(ids: readonly string[], { addresses, workById }: RenderContext): WorkLink[] {
  return ids.map((id) => ({ label: workLabel(workById.get(id) as Work), href: addresses.work(id) }));
}
