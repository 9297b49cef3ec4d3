import type { Edition } from '../../../model/edition.ts';
import { normalWords } from '../../words/normal-words.ts';

/** Finds the entities that a text names by a name as it stands in texts. */
export type NamedIn = (text: string) => string[];

/** What finds the entities of an edition. */
export function namedIn({ entities }: Edition): NamedIn {
  const names = entities.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((text) => ({ id, words: normalWords(text) })),
  );
  const byFirst = Map.groupBy(names, ({ words }) => words[0] ?? '');
  return (text) => {
    const words = normalWords(text);
    const named = words.flatMap((word, at) =>
      (byFirst.get(word) ?? []).filter((name) => name.words.every((own, i) => words[at + i] === own)),
    );
    const ids = new Set(named.map(({ id }) => id));
    return entities.flatMap(({ id }) => (ids.has(id) ? [id] : []));
  };
}
