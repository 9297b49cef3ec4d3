import type { Edition } from '../../../model/edition.ts';
import type { Place } from '../../answers/answers-file.ts';

/** Finds the paragraph that speaks of something. */
export interface Places {
  /** The first paragraph that names all of these. */
  naming: (ids: readonly string[]) => Place | undefined;
  /** The first paragraph that names one and makes a claim that rests on one of these works. */
  resting: (id: string, works: readonly string[]) => Place | undefined;
}

/** The paragraphs of an edition by the entities that they name, made once. */
export function placesOf({ articles }: Edition): Places {
  const paragraphs = articles.flatMap((article) => {
    const named = Map.groupBy(article.mentions, ({ paragraph }) => paragraph);
    const claims = Map.groupBy(article.claims, ({ paragraph }) => paragraph);
    return article.paragraphs.map(({ id }) => ({
      place: [article.id, id] as Place,
      named: new Set((named.get(id) ?? []).map(({ entity }) => entity)),
      works: new Set(
        (claims.get(id) ?? []).flatMap(({ works, since }) =>
          [...works, ...since.flatMap((fact) => fact.works)].map((work) => work.id),
        ),
      ),
    }));
  });
  return {
    naming: (ids) => paragraphs.find(({ named }) => ids.every((id) => named.has(id)))?.place,
    resting: (id, asked) =>
      paragraphs.find(({ named, works }) => named.has(id) && asked.some((work) => works.has(work)))?.place,
  };
}
