import { tiesOf } from '../../figures/allegiance/ties-of.ts';
import { toHtml } from '../../figures/draw/to-html.ts';
import { layOutMap } from '../../figures/map/lay-out-map.ts';
import { mapDrawing } from '../../figures/map/map-drawing.ts';
import { mapFrames } from '../../figures/map/map-frames.ts';
import { mapPlaces } from '../../figures/map/map-places.ts';
import { timelineDrawing } from '../../figures/timeline/timeline-drawing.ts';
import { TIMELINE_SHAPES, type TimelineItem, timelineItems } from '../../figures/timeline/timeline-items.ts';
import { timelineSign } from '../../figures/timeline/timeline-sign.ts';
import { timelineStretches } from '../../figures/timeline/timeline-stretches.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { formatDate } from '../../words/format-date.ts';
import { type AllegianceView, allegianceView } from './allegiance-view.ts';
import { type DayChoice, ownDayChoices } from './day-choices.ts';
import { entityLink } from './entity-link.ts';
import type { EntityLink } from './views.ts';

/** A piece of a description; `later` if it tells what became known only after the article's day. */
export interface Told {
  text: string;
  later: boolean;
}

/** A picture, drawn, with its title, what it shows in a sentence, and the lines that say the same. */
export interface Picture<Line> {
  id: string;
  title: string;
  description: Told[];
  /** HTML. */
  svg: string;
  lines: Line[];
  /** Whether nothing on it was known on the article's day. */
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
  timeline: Picture<TimelineItem>[];
  map: Picture<PlaceLine>[];
}

const said = (text: string): Told => ({ text, later: false });

/** What the page with the pictures of the article `id` shows. */
export function picturesView(id: string, edition: Edition, context: RenderContext): ContextView {
  const { addresses } = context;
  const article = edition.articleById.get(id) as Article;
  const asOf = article.meta.asOf ? formatDate(article.meta.asOf) : '';

  const ties = tiesOf(article, edition);
  const items = timelineItems(article, ties, edition, addresses);
  const timeline = timelineStretches(items, article.meta.asOf).map((part, index): Picture<TimelineItem> => {
    const words = PICTURE_WORDS.timeline;
    const { side, items: lines, continued } = part;
    const whole = !asOf ? words.whole : side === 'then' ? words.upTo(asOf) : words.since(asOf);
    const title = continued ? words.continued(whole) : whole;
    const known = side === 'then' ? lines.filter((line) => !line.later) : lines;
    const description = [
      said(words.describe(known.length, formatDate(known[0]?.date ?? ''), formatDate(known.at(-1)?.date ?? ''))),
      ...(known.length < lines.length ? [{ text: words.more(lines.length - known.length), later: true }] : []),
    ];
    const id = `timeline-${index + 1}`;
    const svg = timelineDrawing(part, words.day(asOf), { id, title });
    return { id, title, description, svg: toHtml(svg), lines, later: side === 'since' };
  });

  const places = mapPlaces(article, edition);
  const map = mapFrames(places).map((frame): Picture<PlaceLine> => {
    const words = PICTURE_WORDS.map;
    const title = words[frame.id];
    const description = [said(words.describe(frame.places.map((place) => place.name)))];
    const picture = `map-${frame.id}`;
    const svg = mapDrawing(layOutMap(frame, places), addresses, { id: picture, title });
    const lines = frame.places.map(({ id: of, at: [lon, lat], note, events }) => ({
      place: entityLink(of, edition, context),
      where: [words.degrees(lat, lon), note].filter(Boolean).join(', '),
      events: events.map(({ id: event, disputed }) => ({
        ...entityLink(event, edition, context),
        disputed: disputed ? ARTICLE_WORDS.disputed : '',
      })),
    }));
    return { id: picture, title, description, svg: toHtml(svg), lines, later: false };
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
