import { ON_HOME } from '../../addresses/routes/on-home.ts';
import { registerOf } from '../../addresses/routes/register-of.ts';
import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { GATHERING_WORDS } from '../../words/en/gatherings.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { saidIn } from '../../words/said-in.ts';
import { articleView } from './article-view.ts';
import { entityGroups } from './entity-groups.ts';
import { gatheringLinks } from './gathering-view.ts';
import { liveSentence } from './live-sentence.ts';

/** So many of each kind are named on the first page. */
const NAMED = 20;

/** What the first page shows: the latest articles, newest first, and the parties in the articles. */
export function homeView(edition: Edition, context: RenderContext) {
  const articles = edition.articles.slice(0, ON_HOME).map((article, index) => {
    const { id, meta, claims } = article;
    const { published, meta: facts } = articleView(id, edition, context);
    const { kicker, title, deck } = meta;
    return {
      href: context.addresses.article(id),
      pictures: context.addresses.pictures(id),
      claims: registerOf(id, edition.articles, context.addresses),
      said: saidIn(meta.language, edition.settings.language),
      kicker,
      title,
      deck,
      published,
      facts,
      /** The newest is what the page is about; a page has one heading of the first level. */
      heading: index === 0 ? ('h1' as const) : ('h2' as const),
      /** Whether anything became known only after its day. */
      later: claims.some((claim) => claim.later),
      live: index === 0 ? liveSentence(article, edition, context) : undefined,
    };
  });
  const groups = entityGroups(edition, context)
    .filter(({ kind }) => termOf(edition.vocabulary.kinds, kind).party !== undefined)
    .map(({ kind, word, rows }) => {
      const entities = rows.filter(({ mentions }) => mentions > 0);
      const left = entities.length - NAMED;
      return {
        kind,
        word,
        href: context.addresses.kind(kind),
        entities: left > 1 ? entities.slice(0, NAMED) : entities,
        more: left > 1 ? PAGE_WORDS.card.others(left) : '',
      };
    })
    .filter(({ entities }) => entities.length > 0);
  const all = edition.articles.length > ON_HOME ? context.addresses.articles : undefined;
  const [sections, series, tags] = (['sections', 'series', 'tags'] as const).map((sort) => ({
    word: GATHERING_WORDS[sort].many,
    links: gatheringLinks(sort, edition, context),
  }));
  return { articles, all, groups, sections, gathered: [series, tags].flatMap((one) => (one?.links.length ? one : [])) };
}
