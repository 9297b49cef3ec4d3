import type { Records } from '../../model/edition.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { firstDay } from '../draw/first-day.ts';
import { partiesOf } from './camps-of.ts';
import type { Chart } from './chart-of.ts';
import type { ChartNote, ChartWords } from './lay-out-chart.ts';
import type { Bond, Party } from './loyalties-on.ts';
import type { Move } from './moves-of.ts';
import type { Side } from './panel-ties.ts';

/** What a tie is called; one on which the works disagree is named as such. */
export function bondInWords({ kind, disputed }: Pick<Bond, 'kind' | 'disputed'>): string {
  const words = PICTURE_WORDS.allegiance;
  return disputed
    ? (words.disputed[kind] ?? words.facts([words.kinds[kind], ARTICLE_WORDS.disputed]))
    : words.kinds[kind];
}

/**
 * The words of a chart: below a party, who was thought to lead it, as far as `then`, what was known then, has others;
 * below who moved, how and when; below who stands alone, with whom it had broken.
 */
export function chartWords(
  { days, before, after, moves }: Chart,
  then: Chart,
  edition: Pick<Records, 'entityById'>,
): ChartWords {
  const words = PICTURE_WORDS.allegiance;
  const name = (id: string) => edition.entityById.get(id)?.name ?? id;
  const moved = new Set(moves.map(({ id }) => id));
  const thereOn = { before: before.flatMap(partiesOf), after: after.flatMap(partiesOf) };
  const thenOn = { before: then.before.flatMap(partiesOf), after: then.after.flatMap(partiesOf) };
  const facts = (...told: (string | boolean | undefined)[]) =>
    words.facts(told.filter((one) => typeof one === 'string'));

  const thought = ({ id: of, leaders }: Party, side: Side): ChartNote[] =>
    (thenOn[side].find(({ id }) => id === of)?.leaders ?? [])
      .filter(({ id }) => !leaders.some((leader) => leader.id === id))
      .map(({ id }) => ({ text: words.thought(name(id)), breach: false }));
  const apart = ({ breaches }: Party, side: Side): ChartNote[] => {
    const told = breaches
      .filter(({ other }) => !moved.has(other) && thereOn[side].some(({ id }) => id === other))
      .sort((a, b) => firstDay(a.date ?? '9999').localeCompare(firstDay(b.date ?? '9999')));
    return told
      .filter(({ other }, at) => told.findIndex((one) => one.other === other) === at)
      .map(({ other, date, disputed }) => ({
        text: facts(words.breachWith(name(other)), date && formatDate(date), disputed && ARTICLE_WORDS.disputed),
        breach: true,
      }));
  };
  const bound = (party: Party, side: Side, move: Move | undefined): ChartNote[] => {
    if (move && side === 'after') {
      const tie = (move.to || move.breach) && bondInWords({ kind: move.kind, disputed: move.doubts.after });
      const text = facts(tie, move.date && formatDate(move.date));
      return text ? [{ text, breach: false }] : [];
    }
    if (!party.bond) return apart(party, side);
    return party.bond.disputed ? [{ text: bondInWords(party.bond), breach: false }] : [];
  };
  return {
    day: (side) => words.on(formatDate(days[side])),
    name,
    leader: ({ id, disputed }) => facts(name(id), disputed && ARTICLE_WORDS.disputed),
    notes: (party, side, move) => [...thought(party, side), ...bound(party, side, move)],
  };
}
