import { addresses } from '../addresses/site.ts';
import type { Article } from '../model/edition.ts';
import { slugOf } from '../model/gathering.ts';

/** Section, series and tags of an article as schema.org has them; `home` is the whole address of the site. */
export function gatheringFacts({ meta: { section, series, tags } }: Pick<Article, 'meta'>, home: string): object {
  const { origin, pathname } = new URL(home);
  const of = (name: string) => origin + addresses(pathname).gathering('series', slugOf(name));
  return {
    ...(section && { articleSection: section }),
    ...(tags.length > 0 && { keywords: tags }),
    ...(series && {
      isPartOf: { '@type': 'CreativeWorkSeries', name: series.name, url: of(series.name) },
      position: series.position,
    }),
  };
}
