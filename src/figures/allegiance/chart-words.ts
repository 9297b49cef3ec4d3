import type { Edition } from '../../model/edition.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { firstDay } from '../draw/first-day.ts';
import { partiesOf } from './camps-of.ts';
import type { Chart } from './chart-of.ts';
import type { ChartWords } from './lay-out-chart.ts';
import type { Bond, Breach } from './loyalties-on.ts';

/** What a tie is called; one on which the works disagree is named as such. */
export function bondInWords({ kind, disputed }: Pick<Bond, 'kind' | 'disputed'>): string {
  const words = PICTURE_WORDS.allegiance;
  return disputed ? (words.disputed[kind] ?? `${words.kinds[kind]}, ${ARTICLE_WORDS.disputed}`) : words.kinds[kind];
}

/**
 * The words of a chart: below a party, who was thought to lead it, as far as `then`, what was known then, has others;
 * below who moved, how and when; below who stands alone, with whom it had broken.
 */
export function chartWords({ days, before, after, moves }: Chart, then: Chart, edition: Edition): ChartWords {
  const words = PICTURE_WORDS.allegiance;
  const name = (id: string) => edition.entityById.get(id)?.name ?? id;
  const moved = new Set(moves.map(({ id }) => id));
  const there = { before: before.flatMap(partiesOf), after: after.flatMap(partiesOf) };
  const thought = { before: then.before.flatMap(partiesOf), after: then.after.flatMap(partiesOf) };
  const earliest = (breaches: readonly Breach[]) =>
    breaches.toSorted((a, b) => firstDay(a.date ?? '9999').localeCompare(firstDay(b.date ?? '9999')));
  return {
    day: (side) => words.on(formatDate(days[side])),
    name,
    leader: ({ id, disputed }) => (disputed ? `${name(id)}, ${ARTICLE_WORDS.disputed}` : name(id)),
    notes: ({ id: of, leaders, bond, breaches }, side, move) => {
      const others = thought[side].find(({ id }) => id === of)?.leaders ?? [];
      const gone = others
        .filter(({ id }) => !leaders.some((leader) => leader.id === id))
        .map(({ id }) => ({ text: words.thought(name(id)), breach: false }));
      if (move && side === 'after') {
        const told = [
          bondInWords({ kind: move.kind, disputed: move.doubts.after }),
          move.date && formatDate(move.date),
        ];
        return [...gone, { text: told.filter(Boolean).join(', '), breach: false }];
      }
      if (bond) return [...gone, ...(bond.disputed ? [{ text: bondInWords(bond), breach: false }] : [])];
      const broken = Map.groupBy(
        earliest(breaches).filter(({ other }) => !moved.has(other) && there[side].some(({ id }) => id === other)),
        ({ other }) => other,
      );
      const apart = [...broken].map(([other, [first]]) => ({
        text: [words.breachWith(name(other)), first?.date && formatDate(first.date)].filter(Boolean).join(', '),
        breach: true,
      }));
      return [...gone, ...apart];
    },
  };
}
