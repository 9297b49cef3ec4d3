// What the tests know of the edition `ordinary`, counted in its files.
import { contentOf } from '../editions.ts';
import { type ArticlePromise, readContent } from '../read-content.ts';

const content = readContent(contentOf('ordinary'));

/** Its one article. */
export const article = content.articles[0] as ArticlePromise;
export const { entities, works } = content;

/** The address of the article, relative to the site's. */
export const ARTICLE = `articles/${article.id}/`;
export const { title: TITLE, byline: BYLINE } = article;

/** The day from which the article speaks. */
const AS_OF = '2024-11-01';
const isLater = (known = 'then') => known !== 'then' && known.padEnd(10, '-01') > AS_OF;

/** How much of what there is. */
export const COUNT = {
  claims: article.claims.length,
  key: article.claims.filter(({ key }) => key).length,
  later: article.claims.filter(({ known }) => isLater(known)).length,
  /** Notes: those of the claims and the author's own footnote. */
  notes: article.claims.length + 1,
  keyNotes: article.claims.filter(({ key }) => key).length + 1,
  paragraphs: article.paragraphs.length,
  entities: entities.length,
};

/** How many claims have this rating or kind. */
export const countOf = (field: 'rating' | 'kind', value: string): number =>
  article.claims.filter((claim) => claim[field] === value).length;
