import type { PrintedWork } from '../../addresses/cite/printed-work.ts';
import type { Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { labelled } from '../../words/labelled.ts';
import { workRows } from './work-rows.ts';

/** The works that the notes of the article `id` cite, by their ids. */
export function printedWorks(id: string, edition: Edition, context: RenderContext): Record<string, PrintedWork> {
  const here = (work: string) => (edition.citationsByWork.get(work) ?? []).some(({ article }) => article === id);
  return Object.fromEntries(
    workRows(edition, context)
      .filter(({ work }) => here(work.id))
      .map(({ work, authors, title, printed, numbers, date, href }) => {
        const whole = authors ? labelled(authors, title) : title;
        return [work.id, { words: `${whole} ${[printed, numbers, date].filter(Boolean).join(', ')}.`, href }];
      }),
  );
}
