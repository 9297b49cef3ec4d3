import { describe, expect, test } from 'vitest';
import { quotedHtml } from '../../tests/fixtures/quoted-html.ts';
import { articleFile, claimLines, entityFile, tinyEdition, workFile } from '../../tests/fixtures/tiny-content.ts';

const ENTITIES = { 'entities/imu.md': entityFile('IMU') };
const WORKS = {
  'works/w.yaml': workFile('container-title: The Paper\nissued: "2014-10-06"'),
  'works/v.yaml': workFile('publisher: AFP'),
};

/** The rendered pieces of an article with this text and these claims; the IMU is one of its entities if it is named. */
function render(body: string, claims: string[] = [], fields = '') {
  const entities = body.includes('IMU') ? 'entities: [imu]\n' : '';
  const listed = claims.length > 0 ? `claims:\n${claims.join('\n')}` : '';
  const { html } = tinyEdition({
    ...ENTITIES,
    ...WORKS,
    'articles/a.md': articleFile(body, `${fields}\n${entities}${listed}`),
  }).article;
  return { ...html, credit: quotedHtml(html.credit), body: quotedHtml(html.body), notes: quotedHtml(html.notes) };
}

/** The values of an attribute, in the order of the HTML. */
const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value as string);

describe('paragraphs', () => {
  test('have their permanent id, and their number as a link to it', () => {
    expect(render('One.\n\nTwo.').body).toBe(
      [
        '<p id="p1"><a class="num" href="#p1" aria-label="Paragraph 1" data-number="1"></a>One.',
        '<p id="p2"><a class="num" href="#p2" aria-label="Paragraph 2" data-number="2"></a>Two.',
      ].join('\n'),
    );
  });

  test('the credit line has no number', () => {
    expect(render('One.', [], 'credit: By [us](https://example.org/).').credit).toBe(
      '<p class="credit" id="credit">By <a href="https://example.org/" rel="noopener noreferrer">us</a>.',
    );
  });
});

describe('mentions', () => {
  test('the first in a paragraph is a link, the others are not', () => {
    const { body } = render('IMU and IMU.\n\nThe IMU.');
    const link = '<a class="mention" href="/x/entities/imu/" data-kind="faction" data-entity="imu">IMU</a>';
    expect(body).toContain(`${link} and <span class="mention" data-entity="imu">IMU</span>.`);
    expect(body).toContain(`The ${link.replace('class="mention"', 'class="mention unmarked"')}.`);
  });

  test.each([
    ['of a quiet record', 'kind: faction\nquiet: true', 'entities: [imu]', 'The IMU.'],
    ['in other words', 'kind: faction', 'entities: [{ id: imu, also: [that group] }]', 'It was that group.'],
  ])('%s are links without a mark', (_name, record, listed, text) => {
    const { html } = tinyEdition({
      'entities/imu.md': entityFile('IMU', record),
      'articles/a.md': articleFile(text, listed),
    }).article;
    expect(quotedHtml(html.body)).toContain('<a class="mention unmarked" href="/x/entities/imu/"');
  });
});

describe('claims and noterefs', () => {
  test('a noteref has a role, a name, the id of its number and leads to its note', () => {
    const { body } = render('It is so.', [claimLines('so', 'is so')]);
    expect(body).toContain(
      '<span class="claim" data-note="1">is so</span><a class="ref" id="ref-1" href="#note-so" role="doc-noteref" aria-label="Note 1, disputed" data-note="1" data-beside="--1"></a>.',
    );
  });

  test.each([
    ['neither', '', ''],
    ['key', 'key: true', ' key'],
    ['later', 'known: "2015"', ' later'],
    ['both', 'key: true, known: "2015"', ' key later'],
  ])('%s: the same classes on noteref and note', (_name, fields, classes) => {
    const claim = claimLines('so', 'is so').replace(fields.includes('known') ? ', known: then' : /$^/, '');
    const { body, notes } = render('It is so.', [claim.replace(/ }$/, `${fields && `, ${fields}`} }`)]);
    expect(body).toContain(`class="ref${classes}"`);
    expect(notes).toContain(`class="note${classes}"`);
  });

  test('words of a claim tell the number of its note, wherever its noteref stands', () => {
    const { body } = render('[One two](https://example.org/) three *four* five.', [
      claimLines('so', 'One'),
      claimLines('on', 'three four'),
    ]);
    expect(body).toMatch(/<span class="claim" data-note="1">One<\/span> two<\/a><a class="ref"/);
    expect(values(body, 'data-note')).toEqual(['1', '1', '2', '2']);
  });

  test('claims in the order of the text, whatever the order of the frontmatter', () => {
    const { body, notes } = render('One two.', [claimLines('b', 'two'), claimLines('a', 'One')]);
    expect(values(body, 'href')).toEqual(['#p1', '#note-a', '#note-b']);
    expect(values(notes, 'id')).toEqual(['notes', 'note-a', 'note-b']);
  });
});

describe('lists', () => {
  test.each([
    ['tight', '- one\n- two', '<ul class="tight">'],
    ['numbered', '3. one\n4. two', '<ol start="3" class="tight">'],
    ['loose', '- one\n\n- two', '<ul>'],
    ['of tasks', '- [x] one\n- [ ] two', '<ul class="contains-task-list tight">'],
  ])('every item of a list that is %s has its paragraph, with its id', (_name, markdown, list) => {
    const { body } = render(`Zero.\n\n${markdown}`);
    expect(body).toContain(list);
    expect(values(body, 'id')).toEqual(['p1', 'p2', 'p3']);
    expect(body.match(/<p id="p[23]">/g)).toHaveLength(2);
  });

  test('the items of a tight list in a note are as short as they were', () => {
    const { notes } = render('It is so.', [claimLines('so', 'is so').replace('note: N.', 'note: "- one\\n- two"')]);
    expect(notes).toContain('<li>one</li>\n<li>two</li>'.replaceAll('</li>', ''));
  });
});

describe('notes', () => {
  test('a note has its rating, its gist, its works, and the way back', () => {
    const { notes } = render('It is so.', [claimLines('so', 'is so')]);
    expect(notes).toBe(
      [
        '<section class="notes" role="doc-endnotes" aria-labelledby="notes"><h2 id="notes">Notes</h2><ol>',
        '<li class="note" data-note="1" data-beside="--1"><span id="note-so"></span>',
        '<p class="gist"><a class="back" href="#ref-1" role="doc-backlink" aria-label="Note 1, back to the text" data-note="1"></a> ',
        '<b class="rating">≠ <span>Disputed.</span></b> G.',
        '<section class="more" data-rating="Disputed"><p>N.',
        '<p class="works"><a href="/x/works/#w">The Paper, 6 October 2014</a></section></ol></section>',
      ].join(''),
    );
  });

  test('what became known later is dated', () => {
    const since = 'since: [{ on: "2014-11", text: Then., works: [v] }, { on: "2015-08", text: Later., works: [w, v] }]';
    const claim = claimLines('so', 'is so', since).replace('known: then', 'known: "2015-01-02"');
    const { notes } = render('It is so.', [claim]);
    expect(notes).toContain('G. <small class="known">known since 2 January 2015</small>');
    expect(notes).toContain('<section class="since"><b class="when">November 2014</b> <p>Then.');
    expect(notes).toContain('<section class="since later"><b class="when">August 2015</b> <p>Later.');
    expect(notes).toContain('<a href="/x/works/#w">The Paper, 6 October 2014</a>\u00a0· <a href="/x/works/#v">AFP</a>');
  });

  test('a footnote of the author stands beside the notes of claims', () => {
    const { body, notes } = render('One.[^x] Two.\n\n[^x]: Mine.', [
      claimLines('two', 'Two'),
      claimLines('one', 'One'),
    ]);
    expect(values(body, 'id')).toEqual(['p1', 'ref-1', 'ref-2', 'ref-3']);
    expect(values(notes, 'id')).toEqual(['notes', 'note-one', 'note-x', 'note-two']);
    expect(body).toContain('<a class="ref key" id="ref-2" href="#note-x" role="doc-noteref" aria-label="Note 2"');
    expect(notes).toContain(
      '<li class="note key" data-note="2" data-beside="--2"><span id="note-x"></span><p><a class="back" href="#ref-2"',
    );
  });

  test('two noterefs to one footnote have ids of their own and one way back', () => {
    const { body, notes } = render('One.[^x] Two.[^x]\n\n[^x]: Mine.');
    expect(values(body, 'id')).toEqual(['p1', 'ref-1', 'ref-1-2']);
    expect(values(notes, 'href')).toEqual(['#ref-1']);
    expect(notes).toMatch(/<\/a> Mine\. ?<\/ol>/);
  });

  test.each([
    ['a list', '[^x]:\n    - Mine.', '<p><a class="back"'],
    ['code', '[^x]:\n    ```\n    Mine.\n    ```', '<p><a class="back"'],
  ])('the way back from a footnote that begins with %s stands in a paragraph of its own', (_name, text, html) => {
    expect(render(`One.[^x]\n\n${text}`).notes).toContain(`<span id="note-x"></span>${html}`);
  });

  test.each(['x-2', 'ä-1', '注-3', 'A'])('noteref and note agree on the footnote id %s', (name) => {
    const { body, notes } = render(`One.[^${name}]\n\n[^${name}]: Mine.`);
    expect(values(body, 'id')).toEqual(['p1', 'ref-1']);
    expect(values(body, 'href').at(-1)).toBe(`#${values(notes, 'id').at(-1)}`);
  });

  test('the number of a claim is that of its note, though notes have footnotes too', () => {
    const { article } = tinyEdition({
      ...WORKS,
      'articles/a.md': articleFile(
        'One.[^x]\n\n[^x]: See.[^y]\n\n[^y]: Mine.\n\nTwo.',
        `claims:\n${claimLines('two', 'Two')}`,
      ),
    });
    expect(article.claims[0]?.number).toBe(2);
    expect(values(quotedHtml(article.html.notes), 'id')).toEqual(['notes', 'note-x', 'ref-3', 'note-two', 'note-y']);
  });

  test('an article without notes has no section of them, and no style', () => {
    expect(render('One.')).toMatchObject({ notes: '', style: '' });
  });
});
