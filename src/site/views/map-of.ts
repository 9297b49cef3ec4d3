import { toHtml } from '../../figures/draw/to-html.ts';
import { layOutMap } from '../../figures/map/lay-out-map.ts';
import { mapDrawing } from '../../figures/map/map-drawing.ts';
import { mapFrames } from '../../figures/map/map-frames.ts';
import { placeOnMap } from '../../figures/map/place-on-map.ts';
import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import type { RenderContext } from '../../render/handlers.ts';

/**
 * The map of one place, as HTML, described by the element `map-desc`; empty if it is no place, or nobody knows where.
 */
export function mapOf(entity: Entity, edition: Edition, { addresses }: RenderContext): string {
  const place = placeOnMap(entity, edition);
  const [frame] = place ? mapFrames([place]) : [];
  if (!place || !frame) return '';
  return toHtml(mapDrawing(layOutMap(frame, [place]), addresses, { id: 'map', title: entity.name }));
}
