import { remember } from '../../model/remember.ts';
import { layOutMap, type MapLayout } from './lay-out-map.ts';
import { type MapFrame, mapFrames } from './map-frames.ts';
import type { MapPlace } from './place-on-map.ts';

/** A frame of a map, and where everything stands in it. */
export interface FramedMap {
  frame: MapFrame;
  layout: MapLayout;
}

/** So many maps are kept, of some 100 kB each. */
const KEPT = 100;

const laidOut = remember((asked): FramedMap[] => {
  const places = JSON.parse(asked) as MapPlace[];
  return mapFrames(places).map((frame) => ({ frame, layout: layOutMap(frame, places) }));
}, KEPT);

/** The frames of a map of these places, the whole first; laid out once for all articles that have the same places. */
export const mapsOf = (places: readonly MapPlace[]): FramedMap[] => laidOut(JSON.stringify(places));
