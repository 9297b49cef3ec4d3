import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { bylineOf } from '../../words/byline-of.ts';
import { directionOf } from '../../words/direction-of.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { TRANSLATION_WORDS } from '../../words/en/translations.ts';
import { formatDate } from '../../words/format-date.ts';
import { languageName } from '../../words/language-name.ts';
import { retellsInWords } from '../../words/retells-in-words.ts';
import { type SaidIn, saidAmid, saidIn } from '../../words/said-in.ts';
import { articleImage } from './article-image.ts';
import { type CardView, cardViews } from './card-view.ts';
import { type CastView, castView } from './cast-view.ts';
import { type DayChoice, ownDayChoices } from './day-choices.ts';
import { type GatheredIn, gatheredIn } from './gathering-view.ts';
import { hasPictures } from './has-pictures.ts';

/** Words a minute, for prose that is read with care. */
const PACE = 200;

/** Somebody who made the article; what is not known of them is empty. */
export interface AuthorLine {
  name: string;
  role: string;
  href: string;
  orcid: string;
}

/** The same text in another language. */
export interface LanguageLine {
  language: string;
  dir: 'ltr' | 'rtl';
  called: string;
  href: string;
  /** "original", of what the others were translated from; else empty. */
  original: string;
}

/** What changed in an original since a text was translated from it. */
export interface ChangedOriginal {
  words: string;
  places: { place: string; href: string }[];
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
  gathered: GatheredIn;
  /** The same text in other languages, each with what it is called in itself. */
  languages: LanguageLine[];
  /** What its original has changed since it was translated; undefined if nothing. */
  changed: ChangedOriginal | undefined;
  /** The address of its page of pictures; empty if none would stand there. */
  pictures: string;
  /** The address of the image of its preview, if the edition has such images. */
  image: string | undefined;
}

function languageLines({ fellows }: Article, { addresses }: RenderContext): LanguageLine[] {
  return fellows.map(({ id, language, original }) => ({
    language,
    dir: directionOf(language),
    called: languageName(language, language),
    href: addresses.article(id),
    original: original ? TRANSLATION_WORDS.original : '',
  }));
}

function changedOriginal({ fellows }: Article, { addresses }: RenderContext): ChangedOriginal | undefined {
  const original = fellows.find((fellow) => fellow.original);
  const changed = original?.pairs.filter((pair) => pair.changed !== undefined) ?? [];
  const last = changed
    .map((pair) => pair.changed ?? '')
    .sort()
    .at(-1);
  if (!original || !last) return undefined;
  const places = changed.map(({ id }) => ({
    place: ARTICLE_WORDS.place(id.replace(/^p/, '')),
    href: addresses.paragraph(original.id, id),
  }));
  return { words: TRANSLATION_WORDS.changed(formatDate(last)), places };
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
    languages: languageLines(article, context),
    changed: changedOriginal(article, context),
    published: dates.join(', '),
    gathered: gatheredIn(article, edition, context),
    about: retold ? retellsInWords(retold) : ARTICLE_WORDS.about,
    pictures: hasPictures(article, edition, context) ? context.addresses.pictures(id) : '',
    image: articleImage(id, edition, context),
    meta: PAGE_WORDS.meta(numbered, Math.max(1, Math.round(wordCount / PACE)), cards.length, claims.length),
  };
}
