import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type Citations, ID, NUMBER } from '../../addresses/range/fill-citations.ts';
import type { Article } from '../../model/edition.ts';
import { bylineOf } from '../../words/byline-of.ts';
import { CHICAGO_STYLE } from './chicago-style.ts';
import { wordedCitations } from './worded-citations.ts';

plugins.config.get('@csl').styles.add('postil-chicago', CHICAGO_STYLE);

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** A date of RIS, `2026/3/5/`, with two digits for month and day, as the format wants. */
const twoDigits = (line: string) => line.replace(/\/(\d)(?=\/)/g, '/0$1');

/** An article as a CSL item (CSL-JSON 1.0): the version of the day on which it was last changed. */
function itemOf({ id, meta }: Article, edition: string, url: string): Record<string, unknown> {
  const { title, byline, authors, published, updated, language } = meta;
  const named = authors.map(({ name }) => ({ literal: name }));
  return {
    id,
    type: 'webpage',
    title,
    author: named.length > 0 ? named : [{ literal: byline ?? edition }],
    'container-title': edition,
    issued: dateParts(updated ?? published),
    URL: url,
    language,
  };
}

/**
 * A place in an article cited in every form that is offered. `page` is the whole address of the article, `edition` the
 * name of the edition; in the stead of the paragraph's number and of the id of the place stand `NUMBER` and `ID`, which `fillCitations` replaces.
 */
export function citeArticle(article: Article, edition: string, page: string): Citations {
  const url = `${page}#${ID}`;
  const item = itemOf(article, edition, url);
  const styles = new Cite({
    ...item,
    'container-title': bylineOf(article.meta, edition) === edition ? undefined : edition,
  });
  const noted = new Cite({ ...item, note: `¶ ${NUMBER}` });
  const point = { locator: NUMBER, label: 'paragraph' };
  const styled = (kind: 'bibliography' | 'citation', template: string) =>
    styles
      .format(kind, {
        template,
        lang: 'en-US',
        format: 'text',
        ...(kind === 'citation' && { entry: { id: article.id, ...point } }),
      })
      .trim();
  return {
    ...wordedCitations(article, edition, url),
    apa: `${styled('bibliography', 'apa')}\n${styled('citation', 'apa')}`,
    chicago: `${styled('citation', 'postil-chicago')}\n${styled('bibliography', 'postil-chicago')}`,
    bibtex: noted.format('bibtex').trim(),
    ris: `${noted
      .format('ris')
      .trim()
      .replace(/^DA .*$/m, twoDigits)} `,
    csl: JSON.stringify([{ ...item, ...point }], null, 2),
  };
}
