import type { Entity } from '../../model/entity.ts';
import { summariesOf, summaryOn } from '../../model/summary-on.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { type RenderedField, renderField } from '../../render/render-field.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { formatDate } from '../../words/format-date.ts';
import { whileClass } from './on-days.ts';
import type { WorkLink } from './views.ts';
import { workLinks } from './work-links.ts';

/** A summary on the page of an entity. */
export interface SummaryBlock {
  title: string;
  text: RenderedField;
  works: WorkLink[];
  /** The classes that hide it on the days on which another holds. */
  on: string;
}

/** The summaries of a record that hold today or on one of the days, the newest first. */
export function summaryBlocks(entity: Entity, days: readonly string[], context: RenderContext): SummaryBlock[] {
  const { asOf, asSince, summary } = PAGE_WORDS.entity;
  const textOn = (day?: string) => summaryOn(entity, day).text;
  const told = new Set([...days, undefined].map(textOn));
  const shown = summariesOf(entity).filter(({ text }) => told.has(text));
  return shown.toReversed().map(({ text, works, from }) => {
    // Of one that holds on all of several days, none of them is said to be the day.
    const day = days.length === 1 || shown.length > 1 ? days[0] : undefined;
    return {
      title: from ? asSince(formatDate(from)) : day ? asOf(formatDate(day)) : summary,
      text: renderField(text, context),
      works: workLinks(works, context),
      on: whileClass(days, (day) => textOn(day) === text),
    };
  });
}
