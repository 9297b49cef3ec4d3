import { z } from 'zod';
import { articleSchema } from '../../model/article.ts';
import { entitySchema } from '../../model/entity.ts';
import { pageSchema } from '../../model/page.ts';
import { fullDate, partialDate } from '../../model/partial-date.ts';
import { LIST_PAGES, settingsSchema } from '../../model/settings.ts';
import { silenceSchema } from '../../model/silence.ts';
import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { withdrawnSchema } from '../../model/withdrawn.ts';
import { workSchema } from '../../model/work.ts';
import { FIELD_WORDS } from '../../words/en/fields.ts';
import { type JsonSchema, walkFields } from './walk-fields.ts';

/** The kinds of file that have a schema, each named for its file: `article.json`. */
export const SCHEMA_NAMES = ['article', 'entity', 'work', 'page', 'edition', 'withdrawn', 'suggestions'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** What an edition has that fields may name: ids, each with what it is called. */
export interface Choices {
  vocabulary: Vocabulary;
  entities: ReadonlyMap<string, string>;
  works: ReadonlyMap<string, string>;
  pages: readonly string[];
}

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** A schema as JSON, as editors of files see it: defaults may be left out. Draft 7 is what language servers know. */
const plainSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const own: unknown = zodSchema;
      if (own === fullDate) jsonSchema.pattern = DAY;
      if (own === partialDate) jsonSchema.pattern = DATE;
    },
  }) as JsonSchema;

/** What is said of a field: by its whole path, else by its own name in the field that holds it, else by its name. */
export const fieldWords = (name: SchemaName, path: readonly string[]): string | undefined =>
  FIELD_WORDS[[name, ...path].join('.')] ??
  FIELD_WORDS[[name, ...path].join('.').replace('vocabulary.in.', 'vocabulary.')] ??
  FIELD_WORDS[path.slice(-2).join('.')] ??
  FIELD_WORDS[path.at(-1) ?? ''];

/** Where a field takes an id of the edition's, by the end of its path. */
function idsFor(name: SchemaName, path: readonly string[]): 'entities' | 'works' | 'kinds' | 'pages' | undefined {
  const end = path.slice(-2).join('.');
  if (/(?:^|\.)works(?:\.id)?$/.test(end) || end === 'retells') return 'works';
  if (name === 'article' && /^entities(?:\.id)?$/.test(path.join('.'))) return 'entities';
  if (name === 'entity' && end === 'relations.target') return 'entities';
  if (name === 'edition' && end === 'navigation.kind') return 'kinds';
  return name === 'edition' && end === 'navigation.page' ? 'pages' : undefined;
}

/** The words of the terms of a vocabulary that a field takes. */
function termsFor(
  name: SchemaName,
  path: readonly string[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, string> | undefined {
  const { kinds, relations, claimKinds, ratings, weights } = vocabulary;
  const words = <T>(terms: ReadonlyMap<string, T>, say: (term: T) => string) =>
    new Map([...terms].map(([id, term]) => [id, say(term)]));
  switch ([name, ...path].join('.')) {
    case 'entity.kind':
      return words(kinds, ({ one }) => one);
    case 'entity.relations.type':
      return words(relations, ({ of }) => of);
    case 'article.claims.kind':
      return words(claimKinds, ({ word }) => word);
    case 'article.claims.rating':
      return words(ratings, ({ word, meaning }) => `${word}: ${meaning}`);
    case 'work.weight':
      return words(weights, (term) => term.words);
    default:
      return undefined;
  }
}

const choice = (terms: ReadonlyMap<string, string>): JsonSchema => ({
  enum: [...terms.keys()],
  enumDescriptions: [...terms.values()],
});

function describe(name: SchemaName, schema: JsonSchema, choices: Choices): JsonSchema {
  const { vocabulary, entities, works, pages } = choices;
  const ids = {
    entities,
    works,
    kinds: new Map([...vocabulary.kinds].map(([id, { many }]) => [id, many])),
    pages: new Map([...LIST_PAGES, ...pages].map((id) => [id, ''])),
  };
  const used = new Set<keyof typeof ids>();
  walkFields(schema, (field, path, whole) => {
    if (whole && path.length > 0) {
      const words = fieldWords(name, path);
      if (words) field.description = words;
    }
    const terms = field.enum && termsFor(name, path, vocabulary);
    if (terms) Object.assign(field, { enumDescriptions: field.enum?.map((id) => terms.get(String(id)) ?? '') });
    const kind = field.type === 'string' ? idsFor(name, path) : undefined;
    if (!kind) return;
    used.add(kind);
    const { description } = field;
    for (const keyword of Object.keys(field)) delete field[keyword];
    Object.assign(field, { ...(description && { description }), $ref: `#/definitions/${kind}` });
  });
  const definitions = Object.fromEntries([...used].map((kind) => [kind, choice(ids[kind])]));
  return used.size > 0 ? { ...schema, definitions: { ...schema.definitions, ...definitions } } : schema;
}

/**
 * JSON Schemas (draft 7) of an edition's files, for completion and error marks in editors: each field with what it is,
 * and with the edition's own ids and terms as choices. What they cannot say, `check` says.
 */
export function editorSchemas(choices: Choices): Record<SchemaName, JsonSchema> {
  const { vocabulary } = choices;
  const all: Record<SchemaName, z.ZodType> = {
    article: articleSchema(vocabulary, 'en'),
    entity: entitySchema(vocabulary),
    work: workSchema(vocabulary),
    page: pageSchema,
    edition: settingsSchema,
    withdrawn: withdrawnSchema,
    suggestions: silenceSchema,
  };
  const described = SCHEMA_NAMES.map((name) => [name, describe(name, plainSchema(all[name]), choices)]);
  return Object.fromEntries(described);
}
