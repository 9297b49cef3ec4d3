// Over 200 lines because it is a table: each form, and each value that readers of a form stumble over.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { CSL_SCHEMA } from '../../../tests/fixtures/csl-schema.ts';
import { articleFile, tinyEdition } from '../../../tests/fixtures/tiny-content.ts';
import { type Citations, citePlace, FORMS } from '../../addresses/cite/cite-place.ts';
import type { Author } from '../../model/author.ts';
import type { Work } from '../../model/work.ts';
import { citationData } from './citation-data.ts';

const { article } = tinyEdition({ 'articles/a.md': articleFile('One. Two.', 'updated: "2026-03-05"') });
const isCsl = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(CSL_SCHEMA);
const PAGE = 'https://e.org/x/articles/a/';
const PLACE = { number: '4a', id: 'p4a' };
/** The citations of an article with another title and author. */
function cited(title: string, by: string | Author[] = 'Ada Bell', page = PAGE, place?: typeof PLACE): Citations {
  const { byline: _, ...meta } = article.meta;
  const author = typeof by === 'string' ? { byline: by, authors: [] } : { authors: by };
  return citePlace(citationData({ ...article, meta: { ...meta, title, ...author } as never }, 'Postil'), page, place);
}
const person = (name: string): Author => ({ name, kind: 'person' });
const body = (name: string): Author => ({ name, kind: 'organisation' });

describe('a place, with the number of its paragraph, the version and an address that stays', () => {
  const place = cited('Two pledges', 'Ada Bell', PAGE, PLACE);
  test.each<[keyof Citations, string[]]>([
    ['plain', [`Ada Bell, “Two pledges”, Postil, ¶ 4a, version of 5 March 2026, ${PAGE}#p4a`]],
    ['markdown', [`Ada Bell, [“Two pledges”](${PAGE}#p4a), *Postil*, ¶ 4a, version of 5 March 2026`]],
    ['html', [`Ada Bell, <a href="${PAGE}#p4a">“Two pledges”</a>, <cite>Postil</cite>, ¶ 4a, version of 5 March 2026`]],
    ['apa', [`Ada Bell. (2026, March 5). Two pledges. Postil. ${PAGE}#p4a`]],
    ['apaInText', ['(Ada Bell, 2026, para. 4a)']],
    ['chicago', [`Ada Bell, “Two Pledges,” Postil, March 5, 2026, para. 4a, ${PAGE}#p4a.`]],
    ['chicagoEntry', [`Ada Bell. “Two Pledges.” Postil. March 5, 2026. ${PAGE}#p4a.`]],
    [
      'bibtex',
      ['@misc{a-p4a,', 'month = mar', 'day = {5}', 'howpublished = {Postil}', 'note = {¶ 4a}', `{${PAGE}#p4a}`],
    ],
    ['ris', ['TY  - ELEC\n', 'N1  - ¶ 4a\n', 'T2  - Postil\n', `UR  - ${PAGE}#p4a\n`, 'DA  - 2026/03/05/\n', 'ER  - ']],
  ])('%s', (form, parts) => {
    for (const part of parts) expect(place[form]).toContain(part);
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(place.csl)).toEqual([
      {
        id: 'a-p4a',
        type: 'webpage',
        title: 'Two pledges',
        author: [{ literal: 'Ada Bell' }],
        'container-title': 'Postil',
        issued: { 'date-parts': [[2026, 3, 5]] },
        URL: `${PAGE}#p4a`,
        language: 'en',
        locator: '4a',
        note: '¶ 4a',
      },
    ]);
  });
});

test('a retelling names the work that it retells and whose that is, in every form but a name in the text', () => {
  const work = { title: 'The tide & the quay', author: [{ family: 'Almond', given: 'Petra' }] } as Work;
  const told = 'Retells “The tide & the quay” by Petra Almond';
  const made = citePlace(citationData(article, 'Postil', work), PAGE, PLACE);
  const { plain, apa, apaInText, chicago, chicagoEntry, markdown, html, bibtex, ris, csl } = made;
  for (const text of [plain, apa, chicago, chicagoEntry]) expect(text).toContain(`[${told}]`);
  expect(html).toContain('[Retells “The tide &amp; the quay” by Petra Almond]');
  expect(markdown).toContain('\\[Retells “The tide \\& the quay” by Petra Almond\\]');
  expect(bibtex).toContain('note = {Retells “The tide \\& the quay” by Petra Almond; ¶ 4a}');
  expect(ris).toContain(`N1  - ${told}; ¶ 4a\n`);
  expect(apaInText).not.toContain('Almond');
  const [item] = JSON.parse(csl);
  expect(item['original-author']).toEqual([{ family: 'Almond', given: 'Petra' }]);
  expect(item).toMatchObject({ 'original-title': 'The tide & the quay', note: `${told}; ¶ 4a` });
  expect(isCsl([item])).toBe(true);
});

test('the whole says no paragraph, in any form', () => {
  const whole = cited('Two pledges');
  for (const [form, text] of Object.entries(whole)) {
    expect(text, form).not.toMatch(/para\.|¶|locator|#/);
    if (form !== 'apaInText') expect(text, form).toContain(PAGE);
  }
  expect(whole.plain).toBe(`Ada Bell, “Two pledges”, Postil, version of 5 March 2026, ${PAGE}`);
  expect(whole.apaInText).toBe('(Ada Bell, 2026)');
});

test('a place without a number says none', () => {
  const { plain, csl } = cited('Two pledges', 'Ada Bell', PAGE, { number: '', id: 'note-x' });
  expect(plain).toBe(`Ada Bell, “Two pledges”, Postil, version of 5 March 2026, ${PAGE}#note-x`);
  expect(JSON.parse(csl)[0]).toMatchObject({ id: 'a-note-x', URL: `${PAGE}#note-x` });
  expect(csl).not.toMatch(/locator|"note":/);
});

test('an edition that is its own author is named once', () => {
  const { plain, apa } = cited('Two pledges', 'Postil');
  expect(plain).toBe(`Postil, “Two pledges”, version of 5 March 2026, ${PAGE}`);
  expect(apa).toContain(`Postil. (2026, March 5). Two pledges. ${PAGE}`);
});

test('a title with signs of every form stays itself in each', () => {
  const { markdown, html } = cited('50% of *R&D* <now> _x_ {y}');
  expect(markdown).toContain('50% of \\*R\\&D\\* \\<now\\> \\_x\\_ {y}');
  expect(html).toContain('50% of *R&amp;D* &lt;now&gt; _x_ {y}');
});

test('several authors are named one by one, persons by their family name', () => {
  const { plain, apa, chicagoEntry, csl } = cited('Two pledges', [
    person('Mara Venn'),
    body('Ferry League'),
    person('王小波'),
  ]);
  expect(plain).toMatch(/^Mara Venn, Ferry League,? and 王小波, “Two/);
  expect(apa).toMatch(/^Venn, M\., Ferry League, & 王小波\. \(2026, March 5\)/);
  expect(chicagoEntry).toMatch(/^Venn, Mara, Ferry League, and 王小波\. “Two Pledges\.”/);
  expect(JSON.parse(csl)[0].author).toEqual([
    { family: 'Venn', given: 'Mara' },
    { literal: 'Ferry League' },
    { family: '王小波' },
  ]);
});

/** Titles, authors and addresses that formats and their readers stumble over. */
const VALUES: [name: string, title: string, authors: Author[], page?: string][] = [
  ['plain', 'Two pledges', [person('Mara Venn')]],
  [
    'long',
    `On ${'the harbour and its keepers '.repeat(12).trim()}`,
    [body('A board of the old harbour '.repeat(9).trim())],
  ],
  [
    'long address',
    'Two',
    [person('Mara Venn')],
    `https://a-long-name-of-a-host.example.org/${'folder-of-it/'.repeat(14)}articles/a/`,
  ],
  ['signs of TeX', '50% of R&D, #1_2 costs $5 ~ {x} \\alpha ^2 }{', [body('Ferry & Sons {Ltd}'), person('Mara Venn')]],
  ['signs of RIS', 'TY - JOUR ER - AU - x', [body('Ferry League - Port')]],
  ['signs of JSON and HTML', '"a" \\"b\\" &amp; </script>', [person('Mara Venn')]],
  ['signs that TeX joins', "What?` a--b---c ``d'' e''f", [person('Mara Venn')]],
  ['other scripts', '港の二つの誓い и две клятвы وعدان', [person('王小波'), body('Лига паромов')]],
  ['other planes', '𝔸 tale of 🛥 and 𠮷', [body('𠮷野 Press 🛥')]],
  ['combining signs', 'Cafe\u0301 Noël Ångström ß', [person('Zoë Ångström')]],
  ['a person called and', 'Two', [person('Anders And'), person('Mara Venn')]],
  ['what former versions replaced', 'PARAGRAPHNUMBER of PARAGRAPHORNOTEID', [person('Mara Venn')]],
  ['patterns of replacing', "a $& $1 $' $` b", [person('Mara Venn')]],
];

describe.each(VALUES)('readers of each format get back: %s', (_name, title, authors, page = PAGE) => {
  const made = cited(title, authors, page, PLACE);
  const url = `${page}#p4a`;
  const names = authors.map(({ name }) => name);
  /** A name as a reader has it, put together again. */
  const whole = (name: Record<string, string>) =>
    name.literal ??
    name.name ??
    [name.given ?? name.firstName, name['non-dropping-particle'] ?? name.prefix, name.family ?? name.lastName]
      .filter(Boolean)
      .join(' ');

  test('CSL-JSON is valid against its schema and holds the very values', () => {
    const items = JSON.parse(made.csl);
    isCsl(items);
    expect(isCsl.errors).toBeNull();
    expect(items[0]).toMatchObject({ title, URL: url, note: '¶ 4a', 'container-title': 'Postil' });
    expect(items[0].author.map(whole)).toEqual(names);
  });

  test('BibTeX, by a parser of BibTeX', () => {
    const { entries, errors } = parseBibtex(made.bibtex, { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const { key, fields } = entries[0] as unknown as { key: string; fields: Record<string, unknown> };
    expect(key).toBe('a-p4a');
    expect(fields).toMatchObject({ url, note: '¶ 4a', howpublished: 'Postil', year: '2026', day: '5' });
    expect(String(fields.month)).toMatch(/^(mar|0?3)$/);
    expect(
      String(fields.title)
        .replace(/<\/?span[^>]*>/g, '')
        .normalize(),
    ).toBe(title.normalize());
    expect((fields.author as Record<string, string>[]).map(whole).map((name) => name.normalize())).toEqual(
      names.map((name) => name.normalize()),
    );
  });

  test('RIS, by Citation.js', () => {
    expect(made.ris.split('\n').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    const [item] = new Cite(made.ris).data as Record<string, unknown>[];
    expect(item).toMatchObject({
      title,
      URL: url,
      note: '¶ 4a',
      publisher: 'Postil',
      issued: { 'date-parts': [[2026, 3, 5]] },
    });
    expect(made.ris).toContain('\nT2  - Postil\n');
  });
});

test('no two places of an article have one key', () => {
  const places = [undefined, { number: '4', id: 'p4' }, PLACE, { number: '4', id: 'note-p4' }];
  const made = places.map((place) => cited('Two', 'Ada Bell', PAGE, place));
  expect(new Set(made.map(({ bibtex }) => /\{(.*),/.exec(bibtex)?.[1])).size).toBe(places.length);
  expect(Object.keys(made[0] as object)).toEqual([...FORMS]);
});
