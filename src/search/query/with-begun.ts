import type { Found, SearchOptions, Suggestion } from '../words/found.ts';

/** Filters that a name by itself fits or does not. */
const OF_NAMES: readonly string[] = ['kind', 'entity'];

/** Counts with one more for each of these values. */
const withMore = (counts: Record<string, number>, values: readonly string[]): Record<string, number> => {
  const more = { ...counts };
  for (const value of values) more[value] = (more[value] ?? 0) + 1;
  return more;
};

/**
 * What was found, and the names that what is typed so far may begin, which are counted with it: a reader in the middle
 * of a name is not told that it is nowhere. As every list of results shows it.
 */
export function withBegun(found: Found, names: readonly Suggestion[], { filters = {}, literal }: SearchOptions): Found {
  const { kind, entity } = filters;
  const chosen = Object.entries(filters).filter(([, value]) => value !== undefined);
  if (literal || chosen.some(([name]) => !OF_NAMES.includes(name))) return found;
  const begun = names.filter(
    (name) =>
      name.how !== 'spelling' &&
      (kind === undefined || name.kind === kind) &&
      (entity === undefined || name.id === entity) &&
      !found.entities.some((hit) => hit.id === name.id),
  );
  const ofKinds = withMore(
    found.counts.kind,
    begun.map((name) => name.kind),
  );
  const ofEntities = withMore(
    found.counts.entity,
    begun.map(({ id }) => id),
  );
  return {
    ...found,
    entities: [...found.entities, ...begun],
    counts: { ...found.counts, kind: ofKinds, entity: ofEntities },
  };
}
