import { daysOf } from '../../model/day-of.ts';
import type { Edition } from '../../model/edition.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { formatDate } from '../../words/format-date.ts';

/** A day that the readers of a page may choose in the place of today. */
export interface DayChoice {
  id: string;
  /** As in addresses: `then` where there is no other, else the day. */
  value: string;
  day?: string;
  words: string;
  meaning: string;
}

const { layers } = PAGE_WORDS;

/** The days to choose from on a page, as choices; by their ids the styles know them. */
export const dayChoices = (days: readonly string[]): DayChoice[] =>
  days.map((day, index) => ({
    ...(days.length > 1 ? { id: `as-${index + 1}`, value: day } : { id: 'as-then', value: 'then' }),
    day,
    words: formatDate(day),
    meaning: layers.thenMeaning(formatDate(day)),
  }));

/** The choice on a page that lists what articles say: their day or, of each, its own; none if no article has one. */
export function ownDayChoices({ articles }: Pick<Edition, 'articles'>): DayChoice[] {
  const days = daysOf(articles);
  if (days.length < 2) return dayChoices(days);
  return [{ id: 'as-then', value: 'then', words: layers.ownDays, meaning: layers.ownDaysMeaning }];
}
