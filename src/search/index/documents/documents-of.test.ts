import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFile, claimLines, entityFile, tinyEdition, workFile } from '../../../../tests/fixtures/tiny-content.ts';
import { addresses } from '../../../addresses/site.ts';
import { CLAIM, HEADING, NEXT, NOTE, OWN_NOTE } from '../../query/rank-places.ts';
import { documentsOf, type SearchDocument } from './documents-of.ts';
import { formatDocuments } from './format-documents.ts';

const GATHERED =
  'section: From the Ports\nseries: { name: Letters of 1794, position: 1 }\ntags: [Oaths, Tide & salt]\n';
const CLAIMS = `${GATHERED}entities: [league]\nclaims:\n${claimLines('oath', 'sworn an oath')}`;
const { edition } = tinyEdition({
  'articles/a.md': articleFile('First of all.\n\n## Of oaths\n\nThe Tide League has sworn an oath.', CLAIMS),
  'entities/league.md': entityFile('The Tide League', 'kind: faction\naliases: [TTL]'),
  'works/w.yaml': workFile(),
});
const documents = documentsOf(edition, addresses('/x/'), (address) => `https://example.org${address}`);
const byId = (id: string) => documents.find((document) => document.id === id);

test('a paragraph has its words, the names of whom it names, its heading, claims and notes', () => {
  expect(byId('paragraph:a:p2')).toEqual({
    id: 'paragraph:a:p2',
    type: 'paragraph',
    title: 'T',
    text: 'The Tide League has sworn an oath.',
    names: ['The Tide League', 'TTL'],
    heading: 'Of oaths',
    claims: 'C. G.',
    notes: 'N.',
    entities: ['league'],
    article: 'a',
    section: 'from-the-ports',
    series: 'letters-of-1794',
    tags: ['oaths', 'tide-salt'],
    language: 'en',
    published: '2026-01-01',
    place: 1,
    address: 'https://example.org/x/articles/a/#p2',
  });
  expect(byId('paragraph:a:p1')).not.toHaveProperty('heading');
});

test('a claim and an entity have what they are narrowed by', () => {
  const claim = { type: 'claim', text: 'C. G.', notes: 'N.', kind: 'fact', rating: 'disputed', known: 'then' };
  expect(byId('claim:a:oath')).toMatchObject({ ...claim, address: 'https://example.org/x/articles/a/#note-oath' });
  const entity = { type: 'entity', title: 'The Tide League', names: ['The Tide League', 'TTL'], kind: 'faction' };
  expect(byId('entity:league')).toMatchObject({ ...entity, mentions: 1, text: 'Something. More of it.' });
});

test('OpenSearch gets an action before each document, Typesense documents alone, and both a line feed at the end', () => {
  const lines = (format: 'opensearch' | 'typesense') => {
    const text = formatDocuments(documents, format);
    expect(text.endsWith('}\n')).toBe(true);
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const bulk = lines('opensearch');
  expect(bulk).toHaveLength(2 * documents.length);
  documents.forEach(({ id, ...fields }, n) => {
    expect(bulk[2 * n]).toEqual({ index: { _id: id } });
    expect(bulk[2 * n + 1]).toEqual(fields);
  });
  expect(lines('typesense')).toEqual(documents);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
});

describe('the guide', () => {
  const guide = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/publishers.md'), 'utf8');
  const block = (name: string) =>
    JSON.parse(new RegExp(`\`\`\`json ${name}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? 'none');
  const fields = new Set(documents.flatMap((document) => Object.keys(document)).filter((field) => field !== 'id'));
  const typeOf = (field: string) => {
    const value = documents.find((document) => field in document)?.[field as keyof SearchDocument];
    return Array.isArray(value) ? 'string[]' : typeof value === 'number' ? 'int32' : 'string';
  };

  test('has a mapping and a schema with every field and no other, each of its type', () => {
    const { properties } = block('opensearch-index').mappings as { properties: Record<string, { type: string }> };
    expect(new Set(Object.keys(properties))).toEqual(fields);
    for (const [field, { type }] of Object.entries(properties)) {
      expect([field, type === 'integer']).toEqual([field, typeOf(field) === 'int32']);
    }
    const schema = block('typesense-schema').fields as { name: string; type: string; optional?: boolean }[];
    expect(new Set(schema.map(({ name }) => name))).toEqual(fields);
    for (const { name, type, optional = false } of schema) {
      expect([name, type]).toEqual([name, typeOf(name)]);
      if (!optional)
        expect(documents.filter((document) => !(name in document)).map(({ id }) => [name, id])).toEqual([]);
    }
  });

  test('has queries that weigh the fields as our search does', () => {
    const { must, should } = block('opensearch-query').query.bool;
    const weighed = ['text', 'names', `heading^${HEADING}`, `claims^${CLAIM}`, `notes^${NOTE}`];
    expect(must[0].multi_match.fields).toEqual(weighed);
    expect(should[0].multi_match).toMatchObject({ fields: weighed, operator: 'and' });
    expect(should[1].match_phrase.text.boost).toBe(NEXT);
    expect(guide).toContain(`["text", "names", "notes^${OWN_NOTE}"]`);
    const { query_by, query_by_weights } = block('typesense-query');
    expect(query_by.split(',')).toEqual(weighed.map((field) => field.replace(/\^.*/, '')));
    expect(query_by_weights).toBe([1, 1, HEADING, CLAIM, NOTE].map((weight) => 20 * weight).join());
    expect(block('opensearch-entities').query.bool.must[0].match.names.operator).toBe('and');
  });
});
