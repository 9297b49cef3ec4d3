import { describe, expect, test } from 'vitest';
import { articleFile, tinyEdition } from '../../../tests/fixtures/tiny-content.ts';
import { fillCitations, wholeCitations } from '../../addresses/range/fill-citations.ts';
import { citeArticle } from './cite-article.ts';

const { article } = tinyEdition({ 'articles/a.md': articleFile('One. Two.', 'updated: "2026-03-05"') });
const PAGE = 'https://e.org/x/articles/a/';
/** The same with another title and author. */
const named = (title: string, byline = 'Ada Bell') => ({ ...article, meta: { ...article.meta, title, byline } });
const made = citeArticle(named('Two pledges'), 'Postil', PAGE);
const place = fillCitations(made, '4a', 'p4a');
const whole = wholeCitations(made);

describe('a place, with the number of its paragraph, the version and an address that stays', () => {
  test.each<[keyof typeof place, string[]]>([
    ['plain', [`Ada Bell, “Two pledges”, Postil, ¶ 4a, version of 5 March 2026, ${PAGE}#p4a`]],
    ['markdown', [`Ada Bell, [“Two pledges”](${PAGE}#p4a), *Postil*, ¶ 4a, version of 5 March 2026`]],
    ['html', [`Ada Bell, <a href="${PAGE}#p4a">“Two pledges”</a>, <cite>Postil</cite>, ¶ 4a, version of 5 March 2026`]],
    ['apa', ['Ada Bell. (2026, March 5). Two pledges. Postil.', `${PAGE}#p4a`, '(Ada Bell, 2026, para. 4a)']],
    [
      'chicago',
      [
        `Ada Bell, “Two Pledges,” Postil, March 5, 2026, para. 4a, ${PAGE}#p4a.`,
        `Ada Bell. “Two Pledges.” Postil. March 5, 2026. ${PAGE}#p4a.`,
      ],
    ],
    ['bibtex', ['@misc{', 'title = {Two pledges}', 'year = {2026}', `url = {${PAGE}#p4a}`, '4a}']],
    ['ris', ['TY  - ELEC', 'TI  - Two pledges', 'N1  - ¶ 4a', `UR  - ${PAGE}#p4a`, 'DA  - 2026/03/05/', 'ER  - ']],
  ])('%s', (form, parts) => {
    for (const part of parts) expect(place[form]).toContain(part);
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(place.csl)).toEqual([
      {
        id: 'a',
        type: 'webpage',
        title: 'Two pledges',
        author: [{ literal: 'Ada Bell' }],
        'container-title': 'Postil',
        issued: { 'date-parts': [[2026, 3, 5]] },
        URL: `${PAGE}#p4a`,
        language: 'en',
        locator: '4a',
        label: 'paragraph',
      },
    ]);
  });
});

test('the whole says no paragraph, in any form', () => {
  for (const [form, text] of Object.entries(whole)) {
    expect(text, form).not.toMatch(/PARAGRAPH|para\.|¶|locator|#/);
    expect(text, form).toContain(PAGE);
  }
  expect(whole.plain).toBe(`Ada Bell, “Two pledges”, Postil, version of 5 March 2026, ${PAGE}`);
  expect(whole.apa).toContain('(Ada Bell, 2026)');
});

test('a title with signs of every form stays itself in each', () => {
  const { markdown, html, bibtex, csl } = citeArticle(named('50% of *R&D* <now> _x_ {y}'), 'Postil', PAGE);
  expect(markdown).toContain('50% of \\*R\\&D\\* \\<now\\> \\_x\\_ {y}');
  expect(html).toContain('50% of *R&amp;D* &lt;now&gt; _x_ {y}');
  expect(bibtex).toContain('50\\% of *{R}\\&{D}*');
  expect(JSON.parse(csl)[0].title).toBe('50% of *R&D* <now> _x_ {y}');
});

test('an edition that is its own author is named once', () => {
  const { plain, apa } = wholeCitations(citeArticle(named('Two pledges', 'Postil'), 'Postil', PAGE));
  expect(plain).toBe(`Postil, “Two pledges”, version of 5 March 2026, ${PAGE}`);
  expect(apa).toContain(`Postil. (2026, March 5). Two pledges. ${PAGE}`);
});
