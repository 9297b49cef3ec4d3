import { isDeepStrictEqual } from 'node:util';
import type { BenchCitation, BenchLater } from '../../bench/api.ts';

/** What an editor leaves as it was is not written again for the line end that YAML put behind it. */
export const sameText = (was: unknown, is: string): string =>
  typeof was === 'string' && was.trimEnd() === is.trimEnd() ? was : is;

const listOf = (was: unknown): unknown[] => (Array.isArray(was) ? [...was] : []);

const withoutNone = (fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A citation as short as it can be written; in the text of another one what is the same stays as it was. */
function citationFrom(had: unknown, given: BenchCitation): unknown {
  const fields = withoutNone(given);
  if (typeof had === 'string' || had === undefined) return Object.keys(fields).length === 1 ? given.id : fields;
  const was = had as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, sameText(was[name], value as string)]),
  );
}

const idOf = (one: unknown): unknown => (typeof one === 'string' ? one : (one as { id?: unknown } | null)?.id);

/** The citations of a claim or a fact as they are written; nothing if there were none and are none. */
export function citationsFrom(was: unknown, given: readonly BenchCitation[]): unknown[] | undefined {
  const had = listOf(was);
  const says = (one: unknown) => (typeof one === 'string' ? { id: one } : one);
  const works = given.map((citation) => {
    // Cited twice, a work has two places: each citation is kept once, the one that says the same before the others.
    const same = had.findIndex((one) => isDeepStrictEqual(says(one), withoutNone(citation)));
    const at = same < 0 ? had.findIndex((one) => idOf(one) === citation.id) : same;
    return citationFrom(at < 0 ? undefined : had.splice(at, 1)[0], citation);
  });
  return works.length > 0 || was !== undefined ? works : undefined;
}

/** What came out later as it is written; nothing if there was none and is none. */
export function laterFrom(was: unknown, given: readonly BenchLater[]): unknown[] | undefined {
  const had = listOf(was) as (Record<string, unknown> | undefined)[];
  const facts = given.map(({ on, text, works, key }, index) =>
    withoutNone({
      ...{ on: String(had[index]?.on) === on ? had[index]?.on : on, key },
      ...{ text: sameText(had[index]?.text, text), works: citationsFrom(had[index]?.works, works) ?? [] },
    }),
  );
  return facts.length > 0 || was !== undefined ? facts : undefined;
}
