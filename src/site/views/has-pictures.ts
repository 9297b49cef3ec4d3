import { tiesOf } from '../../figures/allegiance/ties-of.ts';
import { mapPlaces } from '../../figures/map/map-places.ts';
import { timelineItems } from '../../figures/timeline/timeline-items.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';

/** Whether there is anything on an article's page of pictures: loyalties, days or places. */
export function hasPictures(article: Article, edition: Edition, { addresses }: RenderContext): boolean {
  const ties = tiesOf(article, edition);
  return (
    ties.length > 0 ||
    timelineItems(article, ties, edition, addresses).length > 0 ||
    mapPlaces(article, edition).length > 0
  );
}
