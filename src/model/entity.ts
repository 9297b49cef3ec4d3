import { z } from 'zod';
import { citations } from './citation.ts';
import { id } from './id.ts';
import { languageTag } from './language-tag.ts';
import { partialDate } from './partial-date.ts';
import { oneOf } from './vocabulary/one-of.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** A dated fact that became public after the day an article speaks of. */
export const laterFact = z.strictObject({
  /** When it became public. */
  on: partialDate,
  /** Whether it stands on the entity's card; if no fact of a record is marked, all do. */
  key: z.boolean().default(false),
  /** The fact in one or two sentences; inline Markdown. */
  text: z.string().min(1),
  /** The works it rests on. */
  works: citations.min(1),
});

/** What a record says in the place of its summary, from a day on or in one article. */
const laterSummary = z
  .strictObject({
    /** The day from which it holds. */
    from: partialDate.optional(),
    /** The article whose readers are told it, whatever the day. */
    article: id.optional(),
    /** One to three sentences. */
    text: z.string().min(1),
    /** The works behind it. */
    works: citations.default([]),
  })
  .refine(({ from, article }) => (from === undefined) !== (article === undefined), {
    error: 'a summary is either "from" a day on or for one "article"',
  });

const relation = (relations: Vocabulary['relations']) =>
  z.strictObject({
    /** What binds the two, read from this record to the target. */
    type: oneOf(relations),
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
    /** Whether it ended because its subject died, or was killed. */
    end: z.enum(['died', 'killed']).optional(),
    /** Whether the works disagree on it: told wherever the relation is. */
    disputed: z.boolean().default(false),
    /** A remark of at most 80 characters. */
    note: z.string().min(1).max(80).optional(),
    /** The works it rests on. */
    works: citations.min(1),
  });

/** Words that can be found in a text begin with a letter or a digit, or have one. */
const name = z
  .string()
  .max(200)
  .regex(/[\p{L}\p{N}]/u, { error: 'a name needs a letter or a digit' });

/** An authority record, `content/entities/<id>.md`: one person, body, place, event or whatever the edition has. */
export const entitySchema = ({ kinds, relations }: Pick<Vocabulary, 'kinds' | 'relations'>) =>
  z.strictObject({
    /** The main name, as articles print it. */
    name: name.min(1),
    /** What it is. */
    kind: oneOf(kinds),
    /** Other names that stand in prose; found in every article that lists the entity. */
    aliases: z.array(name.min(2)).max(200).default([]),
    /** Names in other languages, by language; the first of each is the main one. Searched like `searchForms`. */
    names: z.record(languageTag, z.array(name.min(1)).min(1).max(50)).default({}),
    /** Forms of its names in a sentence that no rule of the language gives, by language; found in texts of that one. */
    forms: z.record(languageTag, z.array(name.min(2)).min(1).max(200)).default({}),
    /** Spellings that people type; searched, never looked for in a text (the hidden labels of SKOS). */
    searchForms: z.array(z.string().min(1).max(200)).max(200).default([]),
    /** One to three sentences, as known on the day of the earliest article. */
    summary: z.string().min(1),
    /** The summary in other languages, by language: for pages in those. */
    summaryIn: z.record(languageTag, z.string().min(1)).default({}),
    /** The works behind the summary. */
    works: citations.default([]),
    /** Other summaries: from a day on, or for the readers of one article. */
    summaries: z.array(laterSummary).default([]),
    /** What became known later, in order of date. */
    since: z.array(laterFact).default([]),
    /** What binds it to other entities, each written once, on the subject's record. */
    relations: z.array(relation(relations)).default([]),
    /** Where a place lies, in degrees (WGS 84), and how the point was chosen. */
    coordinates: z
      .strictObject({
        lat: z.number().min(-90).max(90),
        lon: z.number().min(-180).max(180),
        /** Whether it is a region, of which the point is only about the middle. */
        region: z.boolean().default(false),
        note: z.string().optional(),
        works: citations.default([]),
      })
      .optional(),
    /** The day on which a person died or a body ceased to be. */
    ended: partialDate.optional(),
    /** Whether its mentions are set without colour or line: a name so well known that a mark would only disturb. */
    quiet: z.boolean().default(false),
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

export type LaterSummary = z.output<typeof laterSummary>;
export type LaterFact = z.output<typeof laterFact>;
export type Relation = z.output<ReturnType<typeof relation>>;
/** An authority record with its id (the name of its file) and its dossier, in Markdown. */
export type Entity = z.output<ReturnType<typeof entitySchema>> & { id: string; dossier: string };
