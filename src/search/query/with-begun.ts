import type { Found, SearchOptions, Suggestion } from '../words/found.ts';

/**
 * What was found, and the names that what is typed so far may begin: a reader in the middle of a name is not told that
 * it is nowhere. As every list of results shows it.
 */
export function withBegun(found: Found, names: readonly Suggestion[], { filters = {}, literal }: SearchOptions): Found {
  if (literal || Object.values(filters).some((value) => value !== undefined)) return found;
  const begun = names.filter(({ id, how }) => how !== 'spelling' && !found.entities.some((hit) => hit.id === id));
  return { ...found, entities: [...found.entities, ...begun] };
}
