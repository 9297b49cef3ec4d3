import { ON_HOME } from '../../addresses/routes/on-home.ts';
import { registerOf } from '../../addresses/routes/register-of.ts';
import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { GATHERING_WORDS } from '../../words/en/gatherings.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { saidIn } from '../../words/said-in.ts';
import { articleRows } from './article-list.ts';
import { articleView } from './article-view.ts';
import { entityGroups } from './entity-groups.ts';
import { gatheringLinks, gatheringLists } from './gathering-view.ts';
import { liveSentence } from './live-sentence.ts';

/** So many articles, the latest, stand on the first page with their decks; the others on it with their titles. */
const IN_FULL = 6;
/** So many of each kind, and so many series and tags, are named on the first page. */
const NAMED = 20;

/** What the first page shows: the latest articles, newest first, and the parties in the articles. */
export function homeView(edition: Edition, context: RenderContext) {
  const shown = edition.articles.length > IN_FULL + 1 ? IN_FULL : edition.articles.length;
  const articles = edition.articles.slice(0, shown).map((article, index) => {
    const { id, meta, claims } = article;
    const { published, meta: facts, pictures } = articleView(id, edition, context);
    const { kicker, title, deck } = meta;
    const href = context.addresses.article(id);
    const register = registerOf(id, edition.articles, context.addresses);
    return {
      href,
      pictures,
      /** What went wrong stands together at the end of the article; all else is found from there. */
      claims: claims.some(({ rating }) => rating) ? `${href}#score` : register,
      register,
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
  const sections = { word: GATHERING_WORDS.sections.many, links: gatheringLinks('sections', edition, context) };
  // Where there is a list of all articles, it has all.
  const gathered = gatheringLists(edition, context, all ? NAMED : undefined);
  const older = articleRows(edition.articles.slice(shown, ON_HOME), edition, context);
  return { articles, older, all, groups, sections, gathered };
}
