// The schemas for editors, judged by the language server that editors run, and by a validator of its own.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { getLanguageService } from 'yaml-language-server';
import { type Content, readContent } from '../../read/files/read-content.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { fieldWords, SCHEMA_NAMES, type SchemaName } from './editor-schemas.ts';
import { type JsonSchema, walkFields } from './walk-fields.ts';
import { writeSchemas } from './write-schemas.ts';

const EDITIONS = ['ordinary', 'textbook', 'strange', 'tiny', 'two-days'];
const folder = mkdtempSync(join(tmpdir(), 'postil-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contentOf = (name: string) =>
  readContent(join(PROGRAM_FOLDER, 'tests/editions', name, 'content'), join(PROGRAM_FOLDER, 'tests/rules/public'));
const schemaIn = (edition: string, name: SchemaName): JsonSchema =>
  JSON.parse(readFileSync(join(folder, edition, `.postil/schemas/${name}.json`), 'utf8'));
const yamlOf = (text: string) => /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? text;

/** The files of an edition with the schema that is theirs. */
const filesOf = ({ articles, entities, works, pages, settings, withdrawn }: Content) => [
  ...articles.map((file) => ['article', file] as const),
  ...entities.map((file) => ['entity', file] as const),
  ...works.map((file) => ['work', file] as const),
  ...pages.map((file) => ['page', file] as const),
  ...(settings ? [['edition', settings] as const] : []),
  ...(withdrawn ? [['withdrawn', withdrawn] as const] : []),
];

beforeAll(async () => {
  for (const name of EDITIONS) {
    const root = join(folder, name);
    await writeSchemas(root, join(root, 'content'), await contentOf(name));
  }
}, 60_000);

test.each(EDITIONS)('every file of the edition %s is valid', async (name) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validators = Object.fromEntries(SCHEMA_NAMES.map((one) => [one, ajv.compile(schemaIn(name, one))]));
  const files = filesOf(await contentOf(name));
  expect(files.length).toBeGreaterThan(2);
  for (const [schema, { path, text }] of files) {
    const isValid = validators[schema] as ReturnType<Ajv['compile']>;
    isValid(parse(yamlOf(text)));
    expect({ path, errors: isValid.errors ?? [] }).toEqual({ path, errors: [] });
  }
});

test('the content of another folder leaves the schemas as they are', async () => {
  const before = schemaIn('tiny', 'article');
  const root = join(folder, 'tiny');
  await writeSchemas(root, join(folder, 'ordinary/content'), await contentOf('ordinary'));
  expect(schemaIn('tiny', 'article')).toEqual(before);
});

test('every field says what it is', () => {
  const silent = new Set<string>();
  for (const name of SCHEMA_NAMES) {
    walkFields(schemaIn('ordinary', name), (_schema, path) => {
      if (path.length > 0 && !fieldWords(name, path)) silent.add([name, ...path].join('.'));
    });
  }
  expect([...silent]).toEqual([]);
});

describe('in the YAML language server, by the settings that a new edition has', () => {
  const settings = join(PROGRAM_FOLDER, 'src/build/cli/init/template/dot-vscode/settings.json');
  const associations: Record<string, string> = JSON.parse(readFileSync(settings, 'utf8'))['yaml.schemas'];
  const root = join(folder, 'ordinary');
  const silent = { send: () => {}, sendError: () => {}, sendTrack: () => {} };
  const service = getLanguageService({
    schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
    workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
    telemetry: silent as never,
  });
  service.configure({
    ...{ validate: true, hover: true, completion: true },
    schemas: Object.entries(associations).map(([path, match]) => ({
      uri: pathToFileURL(join(root, path)).href,
      fileMatch: [match],
    })),
  });
  // The server keeps what it read by address and version.
  let version = 0;
  const open = (name: string, text: string) =>
    TextDocument.create(pathToFileURL(join(root, 'content', name)).href, 'yaml', ++version, text);

  test.each<[string, string, string, number]>([
    ['a type of work', 'works/a.yaml', 'type: bok\ntitle: T\nweight: A\n', 0],
    ['a field', 'works/a.yaml', 'type: book\ntitel: T\n', 0],
    ['a date that is no text', 'works/a.yaml', 'type: book\ntitle: T\nweight: A\nissued: 2024\n', 3],
    ['a kind of entity', 'entities/a.md', 'name: A\nkind: ship\nsummary: S.\n', 1],
    [
      'a target that is not on record',
      'entities/a.md',
      'name: A\nkind: place\nsummary: S.\nrelations:\n  - type: leads\n    target: leage\n    works: [almond-2024]\n',
      5,
    ],
    ['a page in the navigation', 'edition.yaml', 'navigation:\n  - page: abuot\n', 1],
  ])('%s that is wrong is marked at its line', async (_name, file, text, line) => {
    const marks = await service.doValidation(open(file, text), false);
    expect(marks.map(({ range }) => range.start.line)).toContain(line);
  });

  test('what is right is not marked', async () => {
    for (const [, { path, text }] of filesOf(await contentOf('ordinary'))) {
      const document = open(path.replace(/^content\//, ''), yamlOf(text));
      expect({ path, marks: await service.doValidation(document, false) }).toEqual({ path, marks: [] });
    }
  }, 60_000);

  describe('a whole Markdown file that is opened as YAML', () => {
    const article = readFileSync(join(PROGRAM_FOLDER, 'tests/editions/ordinary/content/articles/two-flags.md'), 'utf8');
    const end = article.split('\n').indexOf('---', 1);

    test.each<[string, string, number[]]>([
      ['nothing that is right', article, []],
      [
        'what is wrong',
        article.replace('\nkicker:', '\nkiker:'),
        [article.split('\n').findIndex((line) => /^kicker:/.test(line))],
      ],
    ])('marks in its frontmatter %s', async (_name, text, lines) => {
      const marks = await service.doValidation(open('articles/a.md', text), false);
      expect(marks.map(({ range }) => range.start.line).filter((line) => line <= end)).toEqual(lines);
    });

    test('completes its frontmatter', async () => {
      const text = article.replace('\n  - coast-watch\n', '\n  - \n');
      const document = open('articles/a.md', text);
      const place = document.positionAt(text.indexOf('\n  - \n') + 5);
      const { items } = await service.doComplete(document, place, false);
      expect(items.map(({ label }) => label)).toContain('coast-watch');
    });
  });

  test.each<[string, string, string, [string, string]]>([
    ['a kind', 'entities/a.md', 'name: A\nkind: ', ['faction', 'Faction']],
    ['a target', 'entities/a.md', 'name: A\nrelations:\n  - type: leads\n    target: ', ['league', 'Tide League']],
    ['a work', 'articles/a.md', 'title: T\nretells: ', ['almond-2024', 'The League comes in with the tide']],
    [
      'a field',
      'works/a.yaml',
      'title: T\n',
      ['issued', 'The date of the work, as precisely as it is known, in quotes.'],
    ],
  ])('%s is completed, with what it is', async (_name, file, text, [label, words]) => {
    const document = open(file, text);
    const { items } = await service.doComplete(document, document.positionAt(text.length), false);
    const item = items.find((one) => one.label === label);
    expect(JSON.stringify(item?.documentation)).toContain(words);
  });
});
