// What a validator says of every kind of page.
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from './read-site.ts';

const site = builtSite();
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How bytes are saved; HTML allows each of these.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-implicit-close': 'off',
    'no-trailing-whitespace': 'off',
    'prefer-tbody': 'off',
    'void-style': 'off',
    'no-raw-characters': 'off',
    // It does not know that a cell ends a paragraph whose end tag is left out.
    'element-permitted-content': 'off',
    // Titles of articles are as long as their authors want.
    'long-title': 'off',
    // Pictures are drawn with places of their own.
    'no-inline-style': 'off',
    // Everything comes from the site itself.
    'require-sri': 'off',
    // For what reads neither of the two alone.
    'no-redundant-role': 'off',
    // Boxes of one name are values of one thing: HTML allows it, and a form sends them all.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Filters and layers answer at once; without a script they are not shown, or work by CSS alone.
    'wcag/h32': 'off',
  },
});
/** Each kind of page is made by one layout: of those that there are many, some are enough. */
const pages = [...Map.groupBy(site.pages, ({ kind }) => kind).values()].flatMap((alike) => alike.slice(0, 3));

test.each(pages.map((page) => [page.file, page] as const))('%s is valid', async (_file, { html }) => {
  const { results } = await validator.validateString(html);
  const said = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
  );
  expect(said).toEqual([]);
});
