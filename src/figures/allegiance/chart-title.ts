import type { Movers } from '../../words/en/pictures.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatSpan } from '../../words/format-span.ts';
import { firstDay } from '../draw/first-day.ts';
import type { ChartDays } from './chart-days.ts';
import type { Move } from './moves-of.ts';

/** To how many others a sentence can tell who went to each. */
const MOST = 3;

/** When all of these moves were made, in words; of moves without a date between which days. */
function whenOf(moves: readonly Move[], { before, after }: ChartDays): string {
  const dates = moves
    .flatMap(({ date }) => date ?? [])
    .filter((date) => firstDay(date) > before)
    .sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const complete = dates.length === moves.length;
  return PICTURE_WORDS.allegiance.when(
    formatSpan(complete ? (dates[0] as string) : before, complete ? (dates.at(-1) as string) : after),
  );
}

/**
 * A sentence that says how many changed sides, from whom to whom and when: the title of the chart. `nameOf` gives the
 * name of a party as prose has it.
 */
export function chartTitle(moves: readonly Move[], days: ChartDays, nameOf: (id: string) => string): string {
  const words = PICTURE_WORDS.allegiance;
  if (moves.length === 0) return words.stood(formatDate(days.after));
  // Those who came from nobody joined, they did not turn.
  const sides = [...Map.groupBy(moves, ({ from, to }) => `${to ?? ''} ${to === undefined || from ? '' : 'joined'}`)]
    .map(([, same]) => same)
    .sort((a, b) => b.length - a.length);
  if (sides.length > MOST) return words.changed(moves.length, whenOf(moves, days));
  const sentences = sides.map((same) => {
    const [{ from, to }] = same as [Move, ...Move[]];
    const groups = [...Map.groupBy(same, (move) => move.from ?? '')]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([left, some]): Movers => ({ who: some.map(({ id }) => nameOf(id)), from: left && nameOf(left) }));
    const when = whenOf(same, days);
    if (to === undefined) return words.left(groups, when);
    return from ? words.turned(groups, nameOf(to), when) : words.joined(groups, nameOf(to), when);
  });
  return sentences.reduce(words.both);
}
