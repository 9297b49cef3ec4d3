import type { Edition } from '../../../model/edition.ts';
import type { Entity, Relation } from '../../../model/entity.ts';
import { termOf } from '../../../model/vocabulary/vocabulary.ts';
import type { Statement } from '../../answers/answers-file.ts';
import type { Places } from './place-of.ts';
import { sayRelation } from './say-relation.ts';

const laterOf = (a: string | undefined, b: string | undefined): string | undefined =>
  a && b ? (a.slice(0, b.length) > b.slice(0, a.length) ? a : b) : (a ?? b);

/** A relation of an entity as a statement. */
function statementOf(entity: Entity, relation: Relation, edition: Edition, places: Places, asOf?: string): Statement {
  const { type, target, from, to, known, toKnown, disputed, works } = relation;
  const term = termOf(edition.vocabulary.relations, type);
  const other = edition.entityById.get(target)?.name ?? target;
  const said = sayRelation({ relation, term, subject: entity.name, target: other, asOf });
  const ends = to && laterOf(to, toKnown);
  const place = places.naming([entity.id, target]);
  return {
    subject: entity.id,
    type,
    target,
    ...(from ? { from } : known && !to && { from: known, seen: 1 as const }),
    ...(ends && { to: ends }),
    ...(to && ends !== to && { ended: to }),
    ...said,
    ...(disputed && { disputed: 1 as const }),
    works: works.map(({ id }) => id),
    ...(place && { place }),
  };
}

/** All relations of an edition as statements, in the order of the records. */
export const relationsOf = (edition: Edition, places: Places, asOf?: string): Statement[] =>
  edition.entities.flatMap((entity) =>
    entity.relations.map((relation) => statementOf(entity, relation, edition, places, asOf)),
  );
