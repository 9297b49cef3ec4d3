// What pages weigh, in the bytes that a host sends; of scripts and the search, in tests/browser/.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { ANY_PAGE, articleBudget, beginningOf, brotli, FONTS, INLINE } from '../budgets.ts';
import { attribute, elementsOf, textOfElement } from './elements.ts';
import { everySite, pagesOf } from './read-site.ts';

describe.each(everySite())('the edition $name', ({ site }) => {
  const bytesOf = (file: string) => readFileSync(path.join(site.folder, file));

  describe.each(pagesOf(site, 'article'))('$file', ({ html, elements }) => {
    const withClass = (name: string) =>
      elements.filter((element) => attribute(element, 'className')?.split(' ').includes(name)).length;

    test('weighs no more than its notes and cards allow', () => {
      const figures = withClass('chart') + withClass('recording');
      const content = { notes: withClass('note'), cards: withClass('card'), figures };
      expect(brotli(html).length).toBeLessThanOrEqual(articleBudget(content));
    });

    test('has the styled beginning, up to the end of the first paragraph, in the first 14.6 kB', () => {
      const start = beginningOf(html);
      const first = (source: string) => {
        const found = elementsOf(fromHtml(source)).find((element) => /^p\d/.test(attribute(element, 'id') ?? ''));
        return found && textOfElement(found);
      };
      expect(start).toContain('</head>');
      expect(first(start)).toBeTruthy();
      expect(first(start)).toBe(first(html));
    });
  });

  test('fonts are at most 95 kB, all compressed', () => {
    const fonts = [...site.files].filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts.filter((file) => !file.endsWith('.woff2'))).toEqual([]);
    const total = fonts.reduce((sum, file) => sum + bytesOf(file).length, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(FONTS);
  });

  test('no page waits for a script or a style sheet', () => {
    const blocking = site.pages.flatMap(({ file, elements }) =>
      elements
        .filter((element) => {
          // What is for paper alone, or for nothing until a script says so, holds up no screen.
          if (element.tagName === 'link' && ['print', 'not all'].includes(attribute(element, 'media') ?? ''))
            return false;
          if (element.tagName === 'link') return attribute(element, 'rel')?.split(' ').includes('stylesheet');
          if (element.tagName !== 'script') return false;
          const type = attribute(element, 'type') ?? '';
          // A few inline lines are run before the page is painted, so that it need not change its colours then.
          if (attribute(element, 'src') === undefined && textOfElement(element).length <= INLINE) return false;
          const later = ['async', 'defer'].some((name) => attribute(element, name) !== undefined);
          return !later && !['module', 'application/ld+json', 'speculationrules'].includes(type);
        })
        .map(({ tagName }) => `${file}: ${tagName}`),
    );
    expect(blocking).toEqual([]);
  });

  test('every font has a fallback of the same measures', () => {
    const [page] = pagesOf(site, 'article');
    const style = textOfElement({
      type: 'root',
      children: page?.elements.filter(({ tagName }) => tagName === 'style') ?? [],
    });
    expect(style).toMatch(/@font-face\s*\{[^}]*local\([^}]*size-adjust/);
  });

  test('no page has more than 300 kB of HTML', () => {
    expect(site.pages.filter(({ html }) => html.length > ANY_PAGE).map(({ file }) => file)).toEqual([]);
  });
});
