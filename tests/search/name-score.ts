import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Search } from '../../src/search/query/create-search.ts';
import { withBegun } from '../../src/search/query/with-begun.ts';

/** A name as somebody types it, and the entity that must come first; none where it is nobody's. */
export interface TypedName {
  language: string;
  typed: string;
  entity: string | undefined;
}

/** The names of a file. */
export function readNames(file: string): TypedName[] {
  const text = readFileSync(file, 'utf8');
  return Object.entries(parse(text) as Record<string, Record<string, string | null>>).flatMap(([language, names]) =>
    Object.entries(names).map(([typed, entity]) => ({ language, typed, entity: entity ?? undefined })),
  );
}

/** How many names find their entity first, as a page shows them, and what went wrong. */
export async function scoreNames(
  search: Search,
  names: readonly TypedName[],
): Promise<{ right: number; misses: string[] }> {
  const misses: string[] = [];
  for (const { language, typed, entity } of names) {
    const found = withBegun(await search.search(typed), search.suggest(typed), {});
    const named = found.entities.filter(({ excerpt }) => !excerpt);
    // Nothing must be found, nor offered, for a name that is nobody's.
    const first = named[0]?.id ?? (entity === undefined ? found.nearest[0]?.id : undefined);
    if (first !== entity) misses.push(`${language} ${typed}: ${first ?? 'nothing'}, not ${entity ?? 'nothing'}`);
  }
  return { right: 1 - misses.length / names.length, misses };
}
