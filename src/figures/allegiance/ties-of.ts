import type { Article, Edition } from '../../model/edition.ts';
import type { Relation, RelationType } from '../../model/entity.ts';
import { isLater } from '../../model/is-later.ts';

/** What a tie between two parties amounts to, in the order in which one outranks another. */
export const TIE_KINDS = ['oath', 'support', 'belonging', 'descent', 'break', 'lead'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

const KIND_OF: Partial<Record<RelationType, TieKind>> = {
  leads: 'lead',
  'pledged-to': 'oath',
  'sided-with': 'support',
  'allied-with': 'support',
  'member-of': 'belonging',
  'part-of': 'belonging',
  'affiliated-with': 'belonging',
  'broke-with': 'break',
  disowned: 'break',
  succeeded: 'descent',
};

/** A relation of loyalty between two parties: factions, leaders, and whoever else leads one. */
export interface Tie extends Pick<Relation, 'type' | 'target' | 'from' | 'to' | 'toKnown' | 'note' | 'disputed'> {
  kind: TieKind;
  subject: string;
  /** Whether it became known only after the article's day. */
  later: boolean;
  /** Whether its end did. */
  endLater: boolean;
}

/** The loyalties among factions and leaders of whom an article names at least one side. */
export function tiesOf({ mentions, meta: { asOf } }: Article, edition: Edition): Tie[] {
  const cast = new Set(mentions.map(({ entity }) => entity));
  const isParty = (id: string) => {
    const entity = edition.entityById.get(id);
    return ['faction', 'leader'].includes(entity?.kind ?? '') || entity?.relations.some(({ type }) => type === 'leads');
  };
  return edition.entities.flatMap(({ id, relations }) =>
    relations.flatMap(({ type, target, from, to, note, disputed, known, toKnown }): Tie[] => {
      const kind = KIND_OF[type];
      if (!kind || !isParty(id) || !isParty(target) || !(cast.has(id) || cast.has(target))) return [];
      const later = isLater(known, asOf) || isLater(from, asOf);
      const endLater = isLater(toKnown ?? to, asOf);
      return [{ type, kind, subject: id, target, from, to, toKnown, note, disputed, later, endLater }];
    }),
  );
}
