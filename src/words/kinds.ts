import type { ClaimKind } from '../model/claim.ts';
import type { Kind } from '../model/entity.ts';

export const CLAIM_KIND_WORDS: Record<ClaimKind, string> = {
  fact: 'Fact',
  figure: 'Figure',
  attribution: 'Attribution',
  forecast: 'Forecast',
  judgement: 'Judgement',
  analogy: 'Analogy',
};

export const KIND_WORDS: Record<Kind, { one: string; many: string }> = {
  faction: { one: 'Faction', many: 'Factions' },
  leader: { one: 'Leader', many: 'Leaders' },
  person: { one: 'Person', many: 'Persons' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Place', many: 'Places' },
  event: { one: 'Event', many: 'Events' },
};
