import { firstDay } from '../draw/first-day.ts';
import type { TimelineItem } from './timeline-items.ts';

/** Something with a date. `brief`: the end of what began on the same date. */
type Timed = Pick<TimelineItem, 'shape' | 'date'> & { brief?: boolean };

/** Who leads after another does so when the other's time is over; what is told of a day comes last. */
const PLACES: Record<TimelineItem['shape'], number> = { event: 0, end: 1, tie: 2, fact: 4 };
const placeOf = ({ shape, brief }: Timed) => (brief ? 3 : PLACES[shape]);

/** The order of time: of what begins alike the less precise date first, then an end before what follows on it. */
export const inTime = (a: Timed, b: Timed): number =>
  firstDay(a.date).localeCompare(firstDay(b.date)) || a.date.length - b.date.length || placeOf(a) - placeOf(b);
