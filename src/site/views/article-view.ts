import { sharedParagraphs } from '../../addresses/routes/shared-paragraphs.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { bylineOf } from '../../words/byline-of.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { formatDate } from '../../words/format-date.ts';
import { retellsInWords } from '../../words/retells-in-words.ts';
import { type SaidIn, saidAmid, saidIn } from '../../words/said-in.ts';
import { type CardView, cardViews } from './card-view.ts';
import { type CastView, castView } from './cast-view.ts';
import { type DayChoice, ownDayChoices } from './day-choices.ts';

/** Words a minute, for prose that is read with care. */
const PACE = 200;

/** Somebody who made the article; what is not known of them is empty. */
export interface AuthorLine {
  name: string;
  role: string;
  href: string;
  orcid: string;
}

/** What the page of an article shows besides its text. */
export interface ArticleView {
  article: Article;
  cards: CardView[];
  cast: CastView;
  authors: AuthorLine[];
  byline: string;
  /** The attributes of its words, and of those of the interface amid them. */
  said: SaidIn;
  own: SaidIn;
  /** The tag that its text begins with. */
  opening: string;
  /** The day it speaks from, if it has one. */
  days: DayChoice[];
  /** "Published 23 November 2026". */
  published: string;
  /** What its credit is about, in a line: the work that it retells, if it does. */
  about: string;
  /** How long it is and how much is in it, in words. */
  meta: string;
  /** The address of the image of its preview, if the edition has such images. */
  image: string | undefined;
}

/** What the page of the article `id` shows. */
export function articleView(id: string, edition: Edition, context: RenderContext): ArticleView {
  const article = edition.articleById.get(id) as Article;
  const { meta, paragraphs, claims, wordCount } = article;
  const cards = cardViews(article, edition, context);
  const retold = meta.retells ? edition.workById.get(meta.retells) : undefined;
  const numbered = paragraphs.filter(({ number }) => /^\d/.test(number)).length;
  const dates = [meta.draft ? PAGE_WORDS.draft : `${PAGE_WORDS.published} ${formatDate(meta.published)}`];
  if (meta.updated) dates.push(`${PAGE_WORDS.updated} ${formatDate(meta.updated)}`);
  const said = saidIn(meta.language, edition.settings.language);
  return {
    article,
    cards,
    cast: castView(article, edition, context),
    authors: meta.authors.map(({ name, role = '', url = '', orcid }) => ({
      name,
      role,
      href: url,
      orcid: orcid ? `https://orcid.org/${orcid}` : '',
    })),
    byline: bylineOf(meta, edition.settings.name),
    said,
    own: saidAmid(meta.language, edition.settings.language),
    opening: `<article class="prose" id="text"${said.lang ? ` lang="${said.lang}" dir="${said.dir}"` : ''}>`,
    days: ownDayChoices({ articles: [article] }),
    published: dates.join(', '),
    about: retold ? retellsInWords(retold) : ARTICLE_WORDS.about,
    image: sharedParagraphs(edition.articles, edition.settings.sharePages).pages.some((shared) => shared.id === id)
      ? context.addresses.image(id)
      : undefined,
    meta: PAGE_WORDS.meta(numbered, Math.max(1, Math.round(wordCount / PACE)), cards.length, claims.length),
  };
}
