import { expect, test } from 'vitest';
import { build, tinyEdition } from '../../tests/fixtures/tiny-content.ts';
import { renderPage } from './render-page.ts';

const { context } = build({ 'edition.yaml': 'corrections: us@example.org\nlicence: CC-BY-SA-4.0\n' });

test.each([
  ['a heading with an id', '## What is here', '<h2 id="what-is-here">What is here</h2>'],
  [
    'a link to the licence',
    'Under {{licence}}.',
    '<p>Under <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license noopener noreferrer">CC BY-SA 4.0</a>.</p>',
  ],
  ['the address', 'Write to {{ corrections }}', '<p>Write to <a href="mailto:us@example.org">us@example.org</a></p>'],
  ['a link of the edition', '[All](/claims/)', '<p><a href="/x/claims/">All</a></p>'],
])('%s', (_name, markdown, html) => {
  expect(renderPage(markdown, context)).toBe(html);
});

test('a list takes the place of its paragraph', () => {
  const html = renderPage('Before.\n\n{{weights}}\n\nAfter.', context);
  expect(html).toMatch(/^<p>Before\.<\/p>\s*<dl class="ratings"><div><dt>P<\/dt>/);
  expect(renderPage('{{ratings}}', context)).toContain('<b class="rating">✓ Corroborated</b>');
});

test('what an edition does not say leaves no trace', () => {
  expect(renderPage('A {{corrections}}b{{licence}}.', build({}).context)).toBe('<p>A b.</p>');
});

test('a placeholder that stands for nothing is found', () => {
  const page = '---\ntitle: A\ndescription: D.\n---\n\nSee {{rating}}.\n';
  expect(build({ 'pages/a.md': page }).findings).toMatchObject([
    { rule: 'unknown-value', line: 6, fix: expect.stringContaining('did you mean "ratings"?') },
  ]);
});

test('pages stand in their order, then by title', () => {
  const page = (title: string, order = '') => `---\ntitle: ${title}\ndescription: D.\n${order}---\n\nText.\n`;
  const { edition } = tinyEdition({
    'pages/b.md': page('B'),
    'pages/a.md': page('A'),
    'pages/z.md': page('Z', 'order: -1\n'),
  });
  expect(edition.pages.map(({ id }) => id)).toEqual(['z', 'a', 'b']);
});
