import type { EntityKind, RatingTerm, RelationTerm } from './vocabulary.ts';

/** What of a kind may be left out. */
export const PLAIN_KIND = {
  schema: 'Thing',
  hue: 28,
  placed: false,
  dated: false,
} as const satisfies Partial<EntityKind>;
/** What of a type of relation may be left out. */
export const PLAIN_RELATION = {
  lasting: false,
  mutual: false,
  card: false,
  scene: false,
  after: false,
  ask: [],
} as const satisfies Partial<RelationTerm>;
/** What of a rating may be left out. */
export const PLAIN_RATING = { group: 'open', origins: 0 } as const satisfies Partial<RatingTerm>;

/** The program's kinds of entity, in the order in which they are listed. */
export const DEFAULT_KINDS = {
  faction: { schema: 'Organization', hue: 28, party: 'body' },
  leader: { schema: 'Person', hue: 262, party: 'person' },
  person: { schema: 'Person', hue: 310 },
  organisation: { schema: 'Organization', hue: 220 },
  place: { schema: 'Place', hue: 160, placed: true },
  event: { schema: 'Event', hue: 78, dated: true },
} as const satisfies Record<string, Partial<EntityKind>>;

/** The program's types of relation, each read from subject to target. */
export const DEFAULT_RELATIONS = {
  leads: { lasting: true, tie: 'lead', card: true },
  'member-of': { lasting: true, tie: 'belonging' },
  'part-of': { lasting: true, tie: 'belonging' },
  'pledged-to': { tie: 'oath', card: true },
  'sided-with': { tie: 'support', card: true },
  'allied-with': { lasting: true, tie: 'support', mutual: true },
  'affiliated-with': { lasting: true, tie: 'belonging', card: true },
  'broke-with': { tie: 'break', card: true },
  disowned: { tie: 'break', card: true },
  fought: {},
  struck: {},
  killed: { ends: 'target' },
  funded: { lasting: true },
  succeeded: { tie: 'descent', card: true },
  'carried-out': {},
  'took-part-in': {},
  'died-in': { ends: 'subject' },
  'based-in': { lasting: true },
  'happened-in': { scene: true },
  followed: { after: true },
  answered: { after: true },
  mentored: {},
  recognised: {},
} as const satisfies Record<string, Partial<RelationTerm>>;

/** The program's kinds of claim. */
export const DEFAULT_CLAIM_KINDS = {
  fact: {},
  figure: {},
  attribution: {},
  forecast: {},
  judgement: {},
  analogy: {},
} as const;

/** The program's ratings. */
export const DEFAULT_RATINGS = {
  corroborated: { sign: '✓', group: 'borne-out', origins: 2 },
  reported: { sign: '→', group: 'borne-out', origins: 1 },
  partly: { sign: '◐', group: 'mixed' },
  disputed: { sign: '≠', group: 'mixed' },
  inaccurate: { sign: '✗', group: 'went-wrong' },
  overtaken: { sign: '↺', group: 'went-wrong' },
  'came-true': { sign: '●', group: 'borne-out' },
  'did-not-come-true': { sign: '○', group: 'went-wrong' },
  unverifiable: { sign: '?', group: 'open' },
  opinion: { sign: '◇', group: 'open' },
} as const satisfies Record<string, Partial<RatingTerm>>;

/** The program's weights of works. */
export const DEFAULT_WEIGHTS = { P: {}, A: {}, B: {}, C: {} } as const;
