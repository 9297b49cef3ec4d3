import { z } from 'zod';
import { id } from './id.ts';
import { partialDate } from './partial-date.ts';

/** The kinds of entity, in the order in which they are listed. */
export const KINDS = ['faction', 'leader', 'person', 'organisation', 'place', 'event'] as const;

/** The types of relation, each read from subject to target. */
const RELATION_TYPES = [
  'leads',
  'member-of',
  'part-of',
  'pledged-to',
  'sided-with',
  'allied-with',
  'affiliated-with',
  'broke-with',
  'disowned',
  'fought',
  'struck',
  'funded',
  'succeeded',
  'carried-out',
  'took-part-in',
  'based-in',
  'happened-in',
  'followed',
  'mentored',
  'recognised',
] as const;

const works = z.array(id);

/** A dated fact that became public after the day an article speaks of. */
export const laterFact = z.strictObject({
  /** When it became public. */
  on: partialDate,
  /** Whether it stands on the entity's card; if no fact of a record is marked, all do. */
  key: z.boolean().default(false),
  /** The fact in one or two sentences; inline Markdown. */
  text: z.string().min(1),
  /** The works it rests on. */
  works: works.min(1),
});

const relation = z.strictObject({
  /** What binds the two, read from this record to the target. */
  type: z.enum(RELATION_TYPES),
  /** The id of the other entity. */
  target: id,
  /** When it began. */
  from: partialDate.optional(),
  /** When it ended. */
  to: partialDate.optional(),
  /** When the relation became public, if that was after the article's day. */
  known: partialDate.optional(),
  /** When its end became public, if that was after the article's day. */
  toKnown: partialDate.optional(),
  /** Whether the works disagree on it: told wherever the relation is. */
  disputed: z.boolean().default(false),
  /** A remark of at most 80 characters. */
  note: z.string().min(1).max(80).optional(),
  /** The works it rests on. */
  works: works.min(1),
});

/** Words that can be found in a text begin with a letter or a digit, or have one. */
const name = z
  .string()
  .max(200)
  .regex(/[\p{L}\p{N}]/u, { error: 'a name needs a letter or a digit' });

/** An authority record, `content/entities/<id>.md`: one faction, leader, person, body, place or event. */
export const entitySchema = z.strictObject({
  /** The main name, as articles print it. */
  name: name.min(1),
  /** What it is. */
  kind: z.enum(KINDS),
  /** Other names that stand in prose; found in every article that lists the entity. */
  aliases: z.array(name.min(2)).max(200).default([]),
  /** Spellings that people type; searched, never looked for in a text (the hidden labels of SKOS). */
  searchForms: z.array(z.string().min(1).max(200)).max(200).default([]),
  /** One to three sentences, as known on the day the articles speak of. */
  summary: z.string().min(1),
  /** The works behind the summary. */
  works: works.default([]),
  /** What became known later, in order of date. */
  since: z.array(laterFact).default([]),
  /** What binds it to other entities, each written once, on the subject's record. */
  relations: z.array(relation).default([]),
  /** Where a place lies, in degrees (WGS 84), and how the point was chosen. */
  coordinates: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      note: z.string().optional(),
      works: works.default([]),
    })
    .optional(),
  /** When an event happened. */
  date: z.strictObject({ from: partialDate, to: partialDate.optional() }).optional(),
  /** Its item in Wikidata. */
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  /** The ids it had before, when its file was named otherwise: links to them lead on. */
  formerIds: z.array(id).default([]),
});

export type Kind = (typeof KINDS)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type LaterFact = z.output<typeof laterFact>;
export type Relation = z.output<typeof relation>;
/** An authority record with its id (the name of its file) and its dossier, in Markdown. */
export type Entity = z.output<typeof entitySchema> & { id: string; dossier: string };
