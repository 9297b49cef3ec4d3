import type { Addresses } from '../../addresses/site.ts';
import { partiesOf } from '../../figures/allegiance/camps-of.ts';
import { chartsOf, isMirrored } from '../../figures/allegiance/charts-of.ts';
import { drawChart } from '../../figures/allegiance/draw-chart.ts';
import { type TieLine, tieLines } from '../../figures/allegiance/tie-lines.ts';
import { signMeanings, tieSample } from '../../figures/allegiance/tie-sample.ts';
import type { Tie } from '../../figures/allegiance/ties-of.ts';
import { firstDay } from '../../figures/draw/first-day.ts';
import { toHtml } from '../../figures/draw/to-html.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import type { KeyEntry } from './pictures-view.ts';

/** The chart of who changed sides, as it is known from one day on or was until then. */
export interface AllegianceFigure {
  id: string;
  /** A sentence that says who changed sides. */
  title: string;
  description: string;
  key: KeyEntry[];
  /** HTML, one drawing for each width. */
  drawings: string[];
  /** How to read it. */
  caption: string;
  /** Seen only as known then, only as known today, or always. */
  shown: 'as-then' | 'later' | '';
}

/** What the pictures of an article say of loyalties. */
export interface AllegianceView {
  figures: AllegianceFigure[];
  /** Ties that came after the days of the chart, in their order. */
  afterwards: TieLine[];
  /** All ties, those of the movers first. */
  lines: TieLine[];
}

/** What the pictures of an article say of loyalties; nothing if the records tell of none. */
export function allegianceView(
  article: Article,
  ties: readonly Tie[],
  edition: Edition,
  addresses: Addresses,
): AllegianceView | undefined {
  if (ties.length === 0) return undefined;
  const words = PICTURE_WORDS.allegiance;
  const name = (id: string) => edition.entityById.get(id)?.name ?? id;
  const { now, shown: charts } = chartsOf(article, ties, edition);
  const figures = charts.map(({ known, shown, chart, title, layouts, signs, caption }): AllegianceFigure => {
    const id = `allegiance-${known}`;
    const sides = chart.moves.length > 0 ? (['before', 'after'] as const) : (['after'] as const);
    const told = sides.map((side) => {
      const parties = chart[side].flatMap(partiesOf);
      const names = parties.flatMap((party) => [party.id, ...party.leaders.map((leader) => leader.id)]);
      return words.describe(formatDate(chart.days[side]), names.map(name));
    });
    const drawings = layouts.map((layout) => {
      const caption = { id: `${id}-${layout.width}`, title, told: `${id}-desc` };
      return toHtml(drawChart(layout, addresses, caption, isMirrored()));
    });
    const meanings = signMeanings();
    const key = signs.map((sign) => ({ svg: toHtml(tieSample(sign)), word: meanings[sign] }));
    return { id, title, description: [...told, words.describeEnd].join(''), key, drawings, caption, shown };
  });

  const start = ({ from, known }: Tie) => firstDay(from ?? known ?? '0001');
  const came = ties
    .filter((tie) => tie.kind !== 'lead' && start(tie) > now.days.after)
    .sort((a, b) => start(a).localeCompare(start(b)));
  const movers = new Set(now.moves.map(({ id }) => id));
  const first = (tie: Tie) => Number(!(movers.has(tie.subject) && tie.kind !== 'lead'));
  return {
    figures,
    afterwards: tieLines(came, edition, addresses),
    lines: tieLines(
      ties.toSorted((a, b) => first(a) - first(b)),
      edition,
      addresses,
    ),
  };
}
