import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { CSL_SCHEMA } from '../../../tests/fixtures/csl-schema.ts';
import { articleFile, claimLines, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { DATA_FILES } from '../../addresses/routes/data-files.ts';
import { DATA_TABLES } from '../../words/en/data.ts';
import { dataFile } from './data-files.ts';

const isCsl = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(CSL_SCHEMA);
const HOSTILE = 'A “title”, with 50% & "signs", 𝔸';
const { edition, context, article } = tinyEdition({
  'entities/imu.md': entityFile(
    'IMU',
    'kind: faction\naliases: ["I, M", "the \\"U\\""]\nrelations: [{ type: fought, target: ttp, from: "2014", to: "2015-08", works: [w] }]',
  ),
  'entities/ttp.md': entityFile('TTP'),
  'works/w.yaml': `type: article-newspaper\ntitle: '${HOSTILE}'\nURL: https://example.org/a_b?c=%20&d=1#e\nweight: B\nissued: "2014-10"\nauthor: [{ family: Venn, given: Mara }, { literal: Ferry League }]\ncontainer-title: The Post\n`,
  'works/v.yaml': workFile(),
  'articles/a.md': articleFile(
    'IMU left TTP.[^x]\n\n| a | b |\n| - | - |\n| c | H<sub>2</sub>O |\n\n[^x]: By the *author*.',
    `entities: [imu, ttp]\nclaims:\n${claimLines('left', 'left', 'since: [{ on: 2015-08, text: "*Later*.", works: [v] }]')}`,
  ),
});
const PUBLICATION = { name: 'E', description: 'D', language: 'en', licence: undefined, home: 'https://example.org/x/' };
const read = (name: string) => dataFile(name, edition, context.addresses, PUBLICATION);

/** The cells of a CSV, as RFC 4180 has them. */
const cellsOf = (csv: string) =>
  csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, q, p]) =>
        q === undefined ? p : q.replaceAll('""', '"'),
      ),
    );

test.each(Object.entries(DATA_TABLES))(
  '%s: JSON and CSV have the same rows, in the columns that are described',
  (table, { columns }) => {
    const rows: Record<string, unknown>[] = JSON.parse(read(`${table}.json`))[table];
    const [head, ...lines] = cellsOf(read(`${table}.csv`));
    expect(head).toEqual(Object.keys(columns));
    expect(rows.length).toBeGreaterThan(0);
    expect(lines.length).toBe(rows.length);
    for (const row of rows) for (const column of Object.keys(row)) expect(head).toContain(column);
    for (const line of lines) expect(line).toHaveLength(head?.length ?? 0);
  },
);

test('a relation has its dates, a claim what came out later, a work what cites it', () => {
  expect(JSON.parse(read('relations.json')).relations).toEqual([
    { subject: 'imu', type: 'fought', target: 'ttp', from: '2014', to: '2015-08', disputed: false, works: ['w'] },
  ]);
  expect(JSON.parse(read('claims.json')).claims[0]).toMatchObject({
    address: 'https://example.org/x/articles/a/#note-left',
    since: [{ on: '2015-08', text: '*Later*.', works: ['v'] }],
  });
  expect(JSON.parse(read('works.json')).works.find(({ id }: { id: string }) => id === 'w').citedBy).toContain(
    'https://example.org/x/entities/imu/',
  );
});

test('programs of literature read every work', { timeout: 60_000 }, () => {
  const items = JSON.parse(read('works.csl.json'));
  isCsl(items);
  expect(isCsl.errors).toBeNull();
  const { entries, errors } = parseBibtex(read('works.bib'), { sentenceCase: false });
  expect(errors).toEqual([]);
  const url = 'https://example.org/a_b?c=%20&d=1#e';
  expect(entries.find(({ key }) => key === 'w')?.fields).toMatchObject({ journal: 'The Post', url, year: '2014' });
  expect(String(entries.find(({ key }) => key === 'w')?.fields.title)).toContain(HOSTILE);
  const records = new Cite(read('works.ris')).data as Record<string, unknown>[];
  expect(records).toHaveLength(2);
  expect(records.find(({ title }) => title === HOSTILE)).toMatchObject({ URL: url, 'container-title': 'The Post' });
  expect(Object.keys(DATA_FILES)).toHaveLength(11);
});

test('an article as Markdown has its words, its links and its notes as footnotes', () => {
  expect(article.markdown).toBe(
    [
      '[IMU](../entities/imu/) left[^left] [TTP](../entities/ttp/).[^x]',
      '| a | b              |\n| - | -------------- |\n| c | H<sub>2</sub>O |',
      '[^left]: **Disputed.** G.',
      '    N.',
      '    [The Post, October 2014](https://example.org/a_b?c=%20\\&d=1#e)',
      '    **August 2015.**',
      '    *Later*.',
      '    [A page](https://example.org/)',
      '[^x]: By the *author*.\n',
    ].join('\n\n'),
  );
});
