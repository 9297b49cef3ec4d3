import { tiesOf } from '../../figures/allegiance/ties-of.ts';
import { toHtml } from '../../figures/draw/to-html.ts';
import type { TextRun } from '../../figures/draw/wrap-runs.ts';
import { mapDrawing } from '../../figures/map/map-drawing.ts';
import { mapPlaces } from '../../figures/map/map-places.ts';
import { mapsOf } from '../../figures/map/maps-of.ts';
import { TIMELINE_SHAPES, timelineItems } from '../../figures/timeline/timeline-items.ts';
import { type TimelineRow, timelineSides } from '../../figures/timeline/timeline-sides.ts';
import { timelineSign } from '../../figures/timeline/timeline-sign.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';
import { type AllegianceView, allegianceView } from './allegiance-view.ts';
import { type DayChoice, ownDayChoices } from './day-choices.ts';
import { entityLink } from './entity-link.ts';
import type { EntityLink } from './views.ts';

/** A picture, drawn, with its title, what it shows in a sentence, and the lines that say the same. */
export interface Picture<Line> {
  id: string;
  title: string;
  description: string;
  /** HTML. */
  svg: string;
  lines: Line[];
}

/** What happened before the article's day or since, in order of date. */
export interface TimelinePart {
  title: string;
  /** What stands between this and what is before it: the article's day. */
  day: string;
  /** Each with its mark as HTML. */
  rows: (TimelineRow & { sign: string; parts: readonly (TextRun & { said?: SaidIn })[] })[];
  /** Whether nothing of it was known on the article's day. */
  later: boolean;
}

/** A sign of a picture and what it means. */
export interface KeyEntry {
  /** HTML. */
  svg: string;
  word: string;
}

/** A place of the map as a line. */
export interface PlaceLine {
  place: EntityLink;
  where: string;
  /** What happened there; `disputed` is said of what may have happened elsewhere, else empty. */
  events: (EntityLink & { disputed: string })[];
}

/** What the page with the pictures of an article shows. */
export interface ContextView {
  article: Article;
  /** The day it speaks from, if it has one. */
  days: DayChoice[];
  keys: { timeline: KeyEntry[] };
  /** None if the records tell of no loyalties. */
  allegiance: AllegianceView | undefined;
  timeline: TimelinePart[];
  map: Picture<PlaceLine>[];
}

/** What the page with the pictures of the article `id` shows. */
export function picturesView(id: string, edition: Edition, context: RenderContext): ContextView {
  const { addresses } = context;
  const article = edition.articleById.get(id) as Article;
  const asOf = article.meta.asOf ? formatDate(article.meta.asOf) : '';

  const ties = tiesOf(article, edition);
  const items = timelineItems(article, ties, edition, addresses);
  const { timeline: told } = PICTURE_WORDS;
  const said = saidIn(context.recordLanguage, context.settings.language);
  const timeline = timelineSides(items, article.meta.asOf).map(({ side, rows }): TimelinePart => {
    const title = !asOf ? told.whole : side === 'then' ? told.upTo(asOf) : told.since(asOf);
    const signed = rows.map((row) => ({
      ...row,
      sign: toHtml(timelineSign(row.shape)),
      parts: row.shape === 'fact' && said.lang ? row.parts.map((run) => ({ ...run, said })) : row.parts,
    }));
    return { title, day: side === 'since' ? told.day(asOf) : '', rows: signed, later: side === 'since' };
  });

  const map = mapsOf(mapPlaces(article, edition)).map(({ frame, layout }): Picture<PlaceLine> => {
    const words = PICTURE_WORDS.map;
    const title = words[frame.id];
    const description = words.describe(frame.places.map((place) => place.name));
    const picture = `map-${frame.id}`;
    const svg = mapDrawing(layout, addresses, { id: picture, title });
    const lines = frame.places.map(({ id: of, at: [lon, lat], note, events }) => ({
      place: entityLink(of, edition, context),
      where: [words.degrees(lat, lon), note].filter(Boolean).join(', '),
      events: events.map(({ id: event, disputed }) => ({
        ...entityLink(event, edition, context),
        disputed: disputed ? ARTICLE_WORDS.disputed : '',
      })),
    }));
    return { id: picture, title, description, svg: toHtml(svg), lines };
  });
  const keys = {
    timeline: TIMELINE_SHAPES.map((shape) => ({
      svg: toHtml(timelineSign(shape)),
      word: PICTURE_WORDS.timeline.shapes[shape],
    })),
  };
  return {
    article,
    days: ownDayChoices({ articles: [article] }),
    keys,
    allegiance: allegianceView(article, ties, edition, addresses),
    timeline,
    map,
  };
}
