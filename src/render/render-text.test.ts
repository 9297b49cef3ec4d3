import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { metaOf } from '../../tests/fixtures/meta-of.ts';
import { quotedHtml } from '../../tests/fixtures/quoted-html.ts';
import { articleFile, build, entityFile, tinyEdition, workFile } from '../../tests/fixtures/tiny-content.ts';
import { parseMarkdown } from '../read/markdown/parse-markdown.ts';
import { renderArticle } from './render-article.ts';
import { renderField, renderLine } from './render-field.ts';

const RECORDS = { 'entities/imu.md': entityFile('IMU'), 'works/w.yaml': workFile() };
function render(body: string, fields = '') {
  const { html } = tinyEdition({ ...RECORDS, 'articles/a.md': articleFile(body, fields) }).article;
  return {
    ...html,
    credit: quotedHtml(html.credit),
    body: quotedHtml(html.body),
    notes: quotedHtml(html.notes),
  };
}

const { context } = build({});

/** The text as it would be rendered if nothing had been checked before. */
const unchecked = (body: string) => {
  const tree: Root = parseMarkdown(body);
  return renderArticle({ id: 'a', meta: metaOf({}), paragraphs: [], mentions: [], claims: [], tree }, context).body;
};

describe('headings', () => {
  test('have an id within, and beside them a link to themselves', () => {
    const { body } = render('## What *he* wants\n\nText.');
    expect(body).toContain(
      [
        '<header class="heading"><h2><span id="section-what-he-wants"></span>What <em>he</em> wants</h2>',
        '<a class="heading-link" aria-label="Link to this section" href="#section-what-he-wants"></a></header>',
      ].join(''),
    );
  });

  test('two of the same words have ids of their own', () => {
    expect([...render('## One\n\n## One').ids]).toEqual(['section-one', 'section-one-1']);
  });

  test.each(['Notes', 'P1', 'Credit'])('no id is taken twice: %s', (words) => {
    const { credit, body, notes } = render(`## ${words}\n\nText.[^a]\n\n[^a]: A note.`, 'credit: By us.');
    const ids = [...(credit + body + notes).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(body).toContain('heading-link');
  });
});

describe('links', () => {
  test.each([
    ['to a record', '[x](entity:imu)', '<a href="/x/entities/imu/">x</a>'],
    ['to a work', '[x](work:w)', '<a href="/x/works/#w">x</a>'],
    ['from the home page on', '[x](/entities/imu/)', '<a href="/x/entities/imu/">x</a>'],
    ['out of the site', '[x](https://example.org/)', '<a href="https://example.org/" rel="noopener noreferrer">x</a>'],
    ['with a title', '[x](#p1 "T")', '<a href="#p1" title="T">x</a>'],
    ['by a definition, to a record', '[x][d]\n\n[d]: entity:imu', '<a href="/x/entities/imu/">x</a>'],
    [
      'by a definition, out of the site',
      '[x][d]\n\n[d]: https://example.org/ "T"',
      '<a href="https://example.org/" rel="noopener noreferrer" title="T">x</a>',
    ],
  ])('%s', (_name, markdown, html) => {
    expect(render(markdown).body).toContain(html);
    expect(quotedHtml(renderField(markdown, context).html)).toBe(`<p>${html}</p>`);
    expect(quotedHtml(renderLine(markdown, context))).toBe(html);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#115;cript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ])('%s is an error, so nothing is published', (address) => {
    const inText = build({ 'articles/a.md': articleFile(`[x](${address})`) });
    const defined = build({ 'articles/a.md': articleFile(`[x][d]\n\n[d]: ${address}`) });
    const inField = build({ 'articles/a.md': articleFile('One.', `credit: "[x](${address})"`) });
    for (const { edition, findings } of [inText, defined, inField]) {
      expect(edition).toBeUndefined();
      expect(findings.map(({ rule }) => rule)).toEqual(['bad-address']);
    }
  });
});

describe('HTML', () => {
  const HTML = 'A <b onclick="x()">word</b>.\n\n<script>alert(1)</script>\n\n&lt;i&gt; <!-- c -->';

  test('is an error, so nothing is published', () => {
    const { edition, findings } = build({ 'articles/a.md': articleFile(HTML) });
    expect(edition).toBeUndefined();
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['raw-html']));
  });

  test.each([
    ['the text', unchecked],
    ['a field', (markdown: string) => renderField(markdown, context).html],
    ['a line', (markdown: string) => renderLine(markdown, context)],
  ])('is never passed on, even unchecked: %s', (_name, renderer) => {
    const html = renderer(HTML);
    expect(html).toContain('word');
    expect(html).toContain('&#x3C;i>');
    expect(html).not.toMatch(/<b|<script|<i>|onclick|<!--/);
  });
});
