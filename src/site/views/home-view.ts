import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { articleView } from './article-view.ts';
import { entityGroups } from './entity-groups.ts';

/** What the first page shows: the articles, newest first, and the parties in them. */
export function homeView(edition: Edition, context: RenderContext) {
  const articles = edition.articles.map(({ id, meta, claims }, index) => {
    const { published, meta: facts } = articleView(id, edition, context);
    const { kicker, title, deck } = meta;
    return {
      href: context.addresses.article(id),
      pictures: context.addresses.pictures(id),
      kicker,
      title,
      deck,
      published,
      facts,
      /** The newest is what the page is about; a page has one heading of the first level. */
      heading: index === 0 ? ('h1' as const) : ('h2' as const),
      /** Whether anything became known only after its day. */
      later: claims.some((claim) => claim.later),
    };
  });
  const groups = entityGroups(edition, context)
    .filter(({ kind }) => termOf(edition.vocabulary.kinds, kind).party !== undefined)
    .map(({ kind, word, rows }) => ({
      kind,
      word,
      href: context.addresses.kind(kind),
      entities: rows.filter(({ mentions }) => mentions > 0),
    }));
  return { articles, groups };
}
