import type { ArticleMeta } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { Parsed } from '../parse-file.ts';

/** Something with an id and ids that it had before, each with its place. */
interface Named {
  id: string;
  /** As findings name it. */
  what: string;
  formerIds: { id: string; place: Place }[];
}

/** Findings on former ids that are the present or a former id of something else of the same sort. */
function clashes(all: readonly Named[]): Finding[] {
  const owner = new Map(all.map(({ id, what }) => [id, what]));
  return all.flatMap(({ what, formerIds }) =>
    formerIds.flatMap(({ id, place }) => {
      const other = owner.get(id);
      if (other === undefined) owner.set(id, what);
      return other === undefined ? [] : [findingOf('former-id-taken', place, { value: id, detail: other })];
    }),
  );
}

function named(file: Parsed<{ formerIds: string[] }>): Named {
  const formerIds = (file.value?.formerIds ?? []).map((id, at) => ({ id, place: file.locate(['formerIds', at]) }));
  return { id: file.file.id, what: file.file.path, formerIds };
}

/**
 * Findings on former ids that could lead to two things: of entities, of articles, and of the claims of each article.
 */
export function checkFormerIds(
  entities: readonly Parsed<Omit<Entity, 'id' | 'dossier'>>[],
  articles: readonly Parsed<ArticleMeta>[],
): Finding[] {
  const claims = articles.flatMap(({ value, locate }) => {
    // Of most articles none, and `dev` asks after each change.
    if (!value?.claims.some(({ formerIds }) => formerIds.length > 0)) return [];
    return clashes(
      value.claims.map(({ id, formerIds }, index) => ({
        id,
        what: `the claim "${id}"`,
        formerIds: formerIds.map((former, at) => ({ id: former, place: locate(['claims', index, 'formerIds', at]) })),
      })),
    );
  });
  return [...clashes(entities.map(named)), ...clashes(articles.map(named)), ...claims];
}
