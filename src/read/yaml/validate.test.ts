// Over 200 lines because it is a table of named cases: one for each thing zod can find wrong.
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { positioned } from '../../../tests/fixtures/positioned.ts';
import { VOCABULARY } from '../../../tests/fixtures/vocabulary.ts';
import { articleSchema } from '../../model/article.ts';
import { entitySchema } from '../../model/entity.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { workSchema } from '../../model/work.ts';
import { parseYaml } from './parse-yaml.ts';
import { validate } from './validate.ts';

const EMPTY = 'the text of "kicker" is missing: nothing that a reader can see stands there';
const ARTICLE = 'title: T\ndeck: D\nbyline: B\npublished: "2026-01-01"\nasOf: "2014-11"\n';
const [articleFields, entityFields, workFields] = [
  articleSchema(VOCABULARY),
  entitySchema(VOCABULARY),
  workSchema(VOCABULARY),
] as const;
const ENTITY = 'name: N\nkind: faction\nsummary: S.\n';
const WORK = 'type: webpage\ntitle: T\nURL: https://example.org/\nweight: B\n';
const CLAIM = 'id: a, quote: q, claim: c, kind: fact, rating: disputed, gist: g, note: n, works: []';

interface Case {
  yaml: string;
  rule: Finding['rule'];
  message: string;
  fix?: string;
}

function check(schema: z.ZodType, { yaml, rule, message, fix }: Case): void {
  const { text, line, column } = positioned(yaml);
  const { value, findings } = validate(parseYaml(text, 'a.md'), schema);
  expect(value).toBeUndefined();
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ rule, file: 'a.md', line, column, message });
  if (fix !== undefined) expect(findings[0]?.fix).toBe(fix);
}

const DAY = 'write YYYY-MM-DD, a day that exists';
const PARTIAL = 'write YYYY, YYYY-MM or YYYY-MM-DD, as precisely as is known, a day that exists';

describe('an article', () => {
  test.each<[string, Case]>([
    [
      'a field missing',
      {
        yaml: '‸title: T\nbyline: B\npublished: "2026-01-01"\nasOf: "2014"\n',
        rule: 'missing-field',
        message: 'missing field "deck"',
        fix: 'add "deck:" (it is required)',
      },
    ],
    [
      'a field nearly right',
      {
        yaml: `${ARTICLE}‸kiker: K\n`,
        rule: 'unknown-field',
        message: 'unknown field "kiker"',
        fix: 'did you mean "kicker"?',
      },
    ],
    [
      'a field of another kind of file',
      {
        yaml: `${ARTICLE}‸summary: K\n`,
        rule: 'unknown-field',
        message: 'unknown field "summary"',
        fix: 'take it out; the fields here are title, deck, kicker, byline, section, series, tags, licence, authors, credit, published, draft, updated, retells, asOf, language, translationOf, translationAsOf, typography, entities, claims, pictures, corrections, formerIds',
      },
    ],
    ['an empty text', { yaml: `${ARTICLE}kicker: ‸""\n`, rule: 'empty-text', message: EMPTY }],
    [
      'a number for a list',
      {
        yaml: `${ARTICLE}claims: ‸7\n`,
        rule: 'bad-value',
        message: 'unusable value "7" in "claims"',
        fix: 'write a list: each item on a line of its own after "- ", or all in brackets: [one, two]',
      },
    ],
    ['a text of spaces', { yaml: `${ARTICLE}kicker: ‸"\\u00A0 "\n`, rule: 'empty-text', message: EMPTY }],
    [
      'a number for a text',
      { yaml: `${ARTICLE}kicker: ‸14\n`, rule: 'bad-value', message: 'unusable value "14" in "kicker"' },
    ],
    [
      'nothing for a text',
      { yaml: `${ARTICLE}kicker:‸\n`, rule: 'bad-value', message: 'unusable value "" in "kicker"' },
    ],
    [
      'a list that is none',
      { yaml: `${ARTICLE}entities: ‸imu\n`, rule: 'bad-value', message: 'unusable value "imu" in "entities"' },
    ],
    [
      'no language tag',
      { yaml: `${ARTICLE}language: ‸E\n`, rule: 'bad-value', message: 'unusable value "E" in "language"' },
    ],
    [
      'a day that does not exist',
      {
        yaml: `${ARTICLE}updated: ‸2026-02-30\n`,
        rule: 'bad-date',
        message: 'not a date: "2026-02-30" in "updated"',
        fix: DAY,
      },
    ],
    [
      'a month where a day is needed',
      {
        yaml: `${ARTICLE}updated: ‸2026-02\n`,
        rule: 'bad-date',
        message: 'not a date: "2026-02" in "updated"',
        fix: DAY,
      },
    ],
    [
      'a month that does not exist',
      {
        yaml: `${ARTICLE.replace('"2014-11"', '‸"2014-13"')}`,
        rule: 'bad-date',
        message: 'not a date: "2014-13" in "asOf"',
        fix: PARTIAL,
      },
    ],
    ['an id with capitals', { yaml: `${ARTICLE}retells: ‸Big\n`, rule: 'bad-id', message: 'unusable id "Big"' }],
    [
      'an id with capitals in the list',
      { yaml: `${ARTICLE}entities:\n  - imu\n  - ‸I M U\n`, rule: 'bad-id', message: 'unusable id "I M U"' },
    ],
    [
      'a listing without id',
      {
        yaml: `${ARTICLE}entities:\n  - imu\n  - ‸also: [they]\n`,
        rule: 'missing-field',
        message: 'missing field "id"',
      },
    ],
    [
      'a field of a listing nearly right',
      {
        yaml: `${ARTICLE}entities:\n  - id: imu\n    ‸alos: [they]\n`,
        rule: 'unknown-field',
        message: 'unknown field "alos"',
        fix: 'did you mean "also"?',
      },
    ],
    [
      'a field of a wording nearly right',
      {
        yaml: `${ARTICLE}entities:\n  - id: imu\n    also:\n      - { text: they, ‸sufix: left }\n`,
        rule: 'unknown-field',
        message: 'unknown field "sufix"',
        fix: 'did you mean "suffix"?',
      },
    ],
    [
      'a kind nearly right',
      {
        yaml: `${ARTICLE}claims:\n  - { ${CLAIM.replace('fact', '‸fcat')}, known: then }\n`,
        rule: 'unknown-value',
        message: 'unknown value "fcat" in "kind"',
        fix: 'did you mean "fact"? allowed: fact, figure, attribution, forecast, judgement, analogy',
      },
    ],
    [
      'a rating that is none',
      {
        yaml: `${ARTICLE}claims:\n  - { ${CLAIM.replace('disputed', '‸nonsense')}, known: then }\n`,
        rule: 'unknown-value',
        message: 'unknown value "nonsense" in "rating"',
        fix: 'use one of the values allowed here; allowed: corroborated, reported, partly, disputed, inaccurate, overtaken, came-true, did-not-come-true, unverifiable, opinion',
      },
    ],
    [
      'a gist too long',
      {
        yaml: `${ARTICLE}claims:\n  - { ${CLAIM.replace('gist: g', `gist: ‸${'g'.repeat(91)}`)}, known: then }\n`,
        rule: 'gist-too-long',
        message: `gist of 91 characters: "${'g'.repeat(79)}…"`,
      },
    ],
    [
      'a gist of wide letters too long',
      {
        yaml: `${ARTICLE}claims:\n  - { ${CLAIM.replace('gist: g', `gist: ‸${'字'.repeat(46)}`)}, known: then }\n`,
        rule: 'gist-too-long',
        message: `gist of 46 wide characters: "${'字'.repeat(46)}"`,
      },
    ],
    [
      'a claim without a field',
      {
        yaml: `${ARTICLE}claims:\n  - ‸{ ${CLAIM.replace('gist: g, ', '')} }\n`,
        rule: 'missing-field',
        message: 'missing field "gist"',
      },
    ],
    [
      'context known on a day that does not exist',
      {
        yaml: `${ARTICLE}claims:\n  - { ${CLAIM}, known: ‸2015-06-31 }\n`,
        rule: 'bad-date',
        message: 'not a date: "2015-06-31" in "known"',
        fix: PARTIAL,
      },
    ],
    [
      'context known in a year without quotes',
      {
        yaml: `${ARTICLE}claims:\n  - { ${CLAIM}, known: ‸2015 }\n`,
        rule: 'bad-value',
        message: 'unusable value "2015" in "known"',
        fix: 'put it into quotes: "2015"',
      },
    ],
    [
      'a later fact without works',
      {
        yaml: `${ARTICLE}claims:\n  - { ${CLAIM}, known: then, since: [{ on: "2015", text: T., works: ‸[] }] }\n`,
        rule: 'bad-value',
        message: 'unusable value "[]" in "works"',
      },
    ],
  ])('%s', (_name, testCase) => check(articleFields, testCase));
});

describe('a record', () => {
  test.each<[string, Case]>([
    [
      'a type of relation nearly right',
      {
        yaml: `${ENTITY}relations:\n  - type: ‸leeds\n    target: b\n    works: [w]\n`,
        rule: 'unknown-value',
        message: 'unknown value "leeds" in "type"',
      },
    ],
    [
      'a latitude beyond the pole',
      {
        yaml: `${ENTITY}coordinates: { lat: ‸91, lon: 0 }\n`,
        rule: 'bad-value',
        message: 'unusable value "91" in "lat"',
      },
    ],
    [
      'a field of the coordinates',
      {
        yaml: `${ENTITY}coordinates:\n  lat: 1\n  lon: 1\n  ‸nota: x\n`,
        rule: 'unknown-field',
        message: 'unknown field "nota"',
        fix: 'did you mean "note"?',
      },
    ],
    ['nothing at all', { yaml: '‸', rule: 'bad-value', message: 'unusable value "null"' }],
  ])('%s', (_name, testCase) => check(entityFields, testCase));
});

describe('a work', () => {
  test.each<[string, Case]>([
    [
      'an address of another kind',
      { yaml: WORK.replace('https:', '‸ftp:'), rule: 'bad-address', message: 'unusable address "ftp://example.org/"' },
    ],
    [
      'a number for the name of a body',
      { yaml: `${WORK}author:\n  - literal: ‸14\n`, rule: 'bad-value', message: 'unusable value "14" in "literal"' },
    ],
    [
      'a field of an author nearly right',
      {
        yaml: `${WORK}author:\n  - family: F\n    ‸givn: G\n`,
        rule: 'unknown-field',
        message: 'unknown field "givn"',
        fix: 'did you mean "given"?',
      },
    ],
  ])('%s', (_name, testCase) => check(workFields, testCase));
});

test('every finding, not only the first', () => {
  const { findings } = validate(parseYaml('title: ""\nlanguage: E\n', 'a.md'), articleFields);
  expect(findings.map(({ rule }) => rule)).toEqual(['empty-text', 'missing-field', 'missing-field', 'bad-value']);
});

test('what is right is typed and has its defaults', () => {
  const { value, findings } = validate(parseYaml(ARTICLE, 'a.md'), articleFields);
  expect(findings).toEqual([]);
  expect(value).toMatchObject({ title: 'T', language: 'en', entities: [], claims: [] });
});

test('YAML that cannot be read is not checked further', () => {
  const { value, findings } = validate(parseYaml('title: [', 'a.md'), articleFields);
  expect(value).toBeUndefined();
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['bad-yaml']));
});
