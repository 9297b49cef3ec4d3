import type { AnnotatedArticle, Records } from '../../model/edition.ts';
import { directionOf } from '../../words/direction-of.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { type Chart, chartOf } from './chart-of.ts';
import { chartTitle } from './chart-title.ts';
import { chartWords } from './chart-words.ts';
import { CHART_WIDTHS, type ChartLayout, layOutChart } from './lay-out-chart.ts';
import type { ChartSign } from './tie-sample.ts';
import type { Tie } from './ties-of.ts';
import { turningDay } from './turning-day.ts';

/** The chart of who changed sides as it is known today, or was then, laid out for each width. */
export interface LaidOutChart {
  known: 'then' | 'now';
  /** Seen only as known then, only as known today, or always. */
  shown: 'as-then' | 'later' | '';
  chart: Chart;
  /** A sentence that says who changed sides. */
  title: string;
  layouts: ChartLayout[];
  /** The signs in it, for its key. */
  signs: ChartSign[];
  /** How to read it. */
  caption: string;
}

/** A name that is not broken, unless it is long. */
const kept = (name: string) => (name.length > 22 ? name : name.replaceAll(' ', '\u00A0'));

/** Whether pictures are seen from the right: where the words of the interface run that way. */
export const isMirrored = (): boolean => directionOf(LOCALE.language) === 'rtl';

/** The signs of a chart that its key must explain. */
function signsOf({ moves }: Chart, [layout]: readonly ChartLayout[]): ChartSign[] {
  return [
    ...(moves.some(({ kind }) => kind === 'oath') ? (['oath'] as const) : []),
    ...(moves.some(({ kind }) => kind !== 'oath') ? (['lesser'] as const) : []),
    ...(layout?.words.some(({ breach }) => breach) || moves.some(({ breach }) => breach) ? (['breach'] as const) : []),
    ...(moves.some(({ doubts }) => doubts.before || doubts.after) ? (['doubt'] as const) : []),
  ];
}

/**
 * The chart of who changed sides as it is known today; before it, if that differs, as it was then. `shown` is empty if
 * nobody stood with anybody.
 */
export function chartsOf(
  article: Pick<AnnotatedArticle, 'mentions' | 'meta' | 'paragraphs'>,
  ties: readonly Tie[],
  records: Records,
): { now: Chart; shown: LaidOutChart[] } {
  const words = PICTURE_WORDS.allegiance;
  const turn = turningDay(article, ties, records);
  const then = chartOf(article, ties, turn, 'then', records);
  const now = chartOf(article, ties, turn, 'now', records);
  const name = (id: string) => records.entityById.get(id)?.name ?? id;
  const prose = article.paragraphs.map(({ text }) => text).join('\n');
  const laidOut = (known: 'then' | 'now', chart: Chart, shown: LaidOutChart['shown']): LaidOutChart => {
    const said = chartWords(chart, then, records);
    // Who asks only which charts there are needs no layout of them.
    let laid: ChartLayout[] | undefined;
    const layouts = () => {
      laid ??= CHART_WIDTHS.map((width) => layOutChart(chart, width, said));
      return laid;
    };
    return {
      ...{ known, shown, chart },
      get layouts() {
        return layouts();
      },
      get signs() {
        return signsOf(chart, layouts());
      },
      title: chartTitle(chart.moves, chart.days, (of) =>
        words.named(name(of), prose).replace(name(of), kept(name(of))),
      ),
      caption: [words.caption, chart.moves.length > 0 && words.captionMoved].filter(Boolean).join(' '),
    };
  };
  if (now.before.length + now.after.length === 0) return { now, shown: [] };
  const differ = JSON.stringify(now) !== JSON.stringify(then);
  return {
    now,
    shown: [...(differ ? [laidOut('then', then, 'as-then')] : []), laidOut('now', now, differ ? 'later' : '')],
  };
}
