import { articleDay } from '../../model/day-of.ts';
import type { AnnotatedArticle, Records } from '../../model/edition.ts';
import type { Relation } from '../../model/entity.ts';
import { isLater } from '../../model/is-later.ts';
import { type TieKind, termOf } from '../../model/vocabulary/vocabulary.ts';

/** A relation of loyalty between two parties, or whoever else leads one. */
export interface Tie
  extends Pick<Relation, 'type' | 'target' | 'from' | 'to' | 'known' | 'toKnown' | 'end' | 'note' | 'disputed'> {
  kind: TieKind;
  /** Whether it binds both alike. */
  mutual: boolean;
  subject: string;
  /** Whether it became known only after the article's day. */
  later: boolean;
  /** Whether its end did. */
  endLater: boolean;
}

/** The loyalties among parties of whom an article names at least one side. */
export function tiesOf({ mentions, meta }: Pick<AnnotatedArticle, 'mentions' | 'meta'>, edition: Records): Tie[] {
  const day = articleDay(meta);
  const cast = new Set(mentions.map(({ entity }) => entity));
  const { kinds, relations } = edition.vocabulary;
  const isParty = (id: string) => {
    const entity = edition.entityById.get(id);
    if (!entity) return false;
    const leads = entity.relations.some(({ type }) => termOf(relations, type).tie === 'lead');
    return leads || termOf(kinds, entity.kind).party !== undefined;
  };
  return edition.entities.flatMap(({ id, relations: own }) =>
    own.flatMap(({ type, target, ...told }): Tie[] => {
      const { tie: kind, mutual } = termOf(relations, type);
      if (!kind || !isParty(id) || !isParty(target) || !(cast.has(id) || cast.has(target))) return [];
      const { from, to, known, toKnown, end, note, disputed } = told;
      const later = isLater(known, day) || isLater(from, day);
      const endLater = isLater(toKnown ?? to, day);
      const dates = { from, to, known, toKnown, later, endLater };
      return [{ type, kind, mutual, subject: id, target, ...dates, end, note, disputed }];
    }),
  );
}
