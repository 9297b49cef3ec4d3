import type { Addresses } from '../../addresses/site.ts';
import { partiesOf } from '../../figures/allegiance/camps-of.ts';
import { type Chart, chartOf } from '../../figures/allegiance/chart-of.ts';
import { chartTitle } from '../../figures/allegiance/chart-title.ts';
import { chartWords } from '../../figures/allegiance/chart-words.ts';
import { drawChart } from '../../figures/allegiance/draw-chart.ts';
import type { Known } from '../../figures/allegiance/known-ties.ts';
import { CHART_WIDTHS, layOutChart } from '../../figures/allegiance/lay-out-chart.ts';
import { type TieLine, tieLines } from '../../figures/allegiance/tie-lines.ts';
import { CHART_SIGNS, type ChartSign, tieSample } from '../../figures/allegiance/tie-sample.ts';
import type { Tie } from '../../figures/allegiance/ties-of.ts';
import { turningDay } from '../../figures/allegiance/turning-day.ts';
import { firstDay } from '../../figures/draw/first-day.ts';
import { toHtml } from '../../figures/draw/to-html.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { directionOf } from '../../words/direction-of.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { LOCALE } from '../../words/en/locale.ts';
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

/** A name that is not broken, unless it is long. */
const kept = (name: string) => (name.length > 22 ? name : name.replaceAll(' ', '\u00A0'));

/** What a chart shows, to tell whether two show the same. */
const shownBy = (chart: Chart) => JSON.stringify(chart);

/** What the pictures of an article say of loyalties; nothing if the records tell of none. */
export function allegianceView(
  article: Article,
  ties: readonly Tie[],
  edition: Edition,
  addresses: Addresses,
): AllegianceView | undefined {
  if (ties.length === 0) return undefined;
  const words = PICTURE_WORDS.allegiance;
  const turn = turningDay(article, ties, edition);
  const then = chartOf(article, ties, turn, 'then', edition);
  const now = chartOf(article, ties, turn, 'now', edition);
  const name = (id: string) => edition.entityById.get(id)?.name ?? id;
  const prose = article.paragraphs.map(({ text }) => text).join('\n');

  const figureOf = (known: Known, chart: Chart, shown: AllegianceFigure['shown']): AllegianceFigure => {
    const id = `allegiance-${known}`;
    const title = chartTitle(chart.moves, chart.days, (of) =>
      words.named(name(of), prose).replace(name(of), kept(name(of))),
    );
    const moved = chart.moves.length > 0;
    const sides = moved ? (['before', 'after'] as const) : (['after'] as const);
    const told = sides.map((side) => {
      const parties = chart[side].flatMap(partiesOf);
      const names = parties.flatMap((party) => [party.id, ...party.leaders.map((leader) => leader.id)]);
      return words.describe(formatDate(chart.days[side]), names.map(name));
    });
    const said = chartWords(chart, then, edition);
    const layouts = CHART_WIDTHS.map((width) => layOutChart(chart, width, said));
    const mirrored = directionOf(LOCALE.language) === 'rtl';
    const drawings = layouts.map((layout) => {
      const caption = { id: `${id}-${layout.width}`, title, told: `${id}-desc` };
      return toHtml(drawChart(layout, addresses, caption, mirrored));
    });
    const breached = layouts[0]?.words.some(({ breach }) => breach) || chart.moves.some(({ breach }) => breach);
    const uses: Record<ChartSign, boolean> = {
      oath: chart.moves.some(({ kind }) => kind === 'oath'),
      lesser: chart.moves.some(({ kind }) => kind !== 'oath'),
      breach: breached ?? false,
      doubt: chart.moves.some(({ doubts }) => doubts.before || doubts.after),
    };
    const meanings: Record<ChartSign, string> = {
      oath: words.kinds.oath,
      lesser: words.lesser,
      breach: words.kinds.break,
      doubt: ARTICLE_WORDS.disputed,
    };
    const key = CHART_SIGNS.filter((sign) => uses[sign]).map((sign) => ({
      svg: toHtml(tieSample(sign)),
      word: meanings[sign],
    }));
    const caption = [words.caption, moved && words.captionMoved].filter(Boolean).join(' ');
    return { id, title, description: [...told, words.describeEnd].join(''), key, drawings, caption, shown };
  };

  const differ = shownBy(now) !== shownBy(then);
  const figures = [
    ...(differ ? [figureOf('then', then, 'as-then')] : []),
    figureOf('now', now, differ ? 'later' : ''),
  ].filter(() => now.before.length + now.after.length > 0);

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
