import { ON_HOME } from '../../addresses/routes/on-home.ts';
import type { Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { formatDate } from '../../words/format-date.ts';
import { saidIn } from '../../words/said-in.ts';

/** Every article by the year of its publication, newest first; none while the first page has room for them all. */
export function articleList({ articles, settings }: Edition, { addresses }: RenderContext) {
  if (articles.length <= ON_HOME) return [];
  const newest = [...articles].sort((a, b) => b.meta.published.localeCompare(a.meta.published, 'en'));
  return [...Map.groupBy(newest, ({ meta }) => meta.published.slice(0, 4))].map(([year, all]) => ({
    year,
    articles: all.map(({ id, meta }) => ({
      said: saidIn(meta.language, settings.language),
      title: meta.title,
      href: addresses.article(id),
      date: formatDate(meta.published),
    })),
  }));
}
