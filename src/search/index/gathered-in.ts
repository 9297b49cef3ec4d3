import type { Article } from '../../model/edition.ts';
import { slugOf } from '../../model/gathering.ts';
import type { Gathered } from '../words/records.ts';

/** The section, series and tags of an article, by what their addresses end with. */
export function gatheredIn({ meta: { section, series, tags } }: Pick<Article, 'meta'>): Gathered {
  return {
    ...(section && { section: [slugOf(section)] }),
    ...(series && { series: [slugOf(series.name)] }),
    ...(tags.length > 0 && { tag: [...new Set(tags.map(slugOf))] }),
  };
}
