import { isBefore } from '../../model/is-before.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';

/** A finding on a date that is before the one that it should follow; none if either is not given. */
export function checkOrder(
  first: { field: string; date: string | undefined },
  field: string,
  date: string | undefined,
  place: Place,
): Finding[] {
  if (first.date === undefined || date === undefined || !isBefore(date, first.date)) return [];
  return [findingOf('dates-reversed', place, { field, value: date, detail: `"${first.field}", ${first.date}` })];
}
