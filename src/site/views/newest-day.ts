import type { Edition } from '../../model/edition.ts';

const known = new WeakMap<Edition['articles'], string | undefined>();

/** The day on which something was last published or changed in the edition; none if it has no article. */
export function newestDay({ articles }: Edition): string | undefined {
  // Every page asks for it.
  if (!known.has(articles)) {
    const days = articles.map(({ meta }) => meta.updated ?? meta.published);
    known.set(articles, days.sort().at(-1));
  }
  return known.get(articles);
}
