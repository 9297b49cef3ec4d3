import type { Article, Edition, MentionInContext } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { type SaidIn, saidIn } from '../../words/said-in.ts';
import { mentionLines } from './mention-lines.ts';
import { afterClass } from './on-days.ts';
import { type Turn, turns } from './turns.ts';

/** So many articles, and about so many sentences, stand on one page. */
const ARTICLES = 20;
const SENTENCES = 300;

/** The mentions of one paragraph. */
interface MentionGroup {
  label: string;
  href: string;
  /** HTML. */
  lines: string[];
}

/** The mentions in one article. */
export interface ArticleMentions {
  title: string;
  href: string;
  /** The article with all that it says of the entity lit. */
  followHref: string;
  count: number;
  groups: MentionGroup[];
  said: SaidIn;
  /** The class that hides them on the days before that of the article. */
  after: string;
}

/** A page of the mentions of an entity: the first is that of the entity, others have nothing else. */
export interface MentionPage {
  page: number;
  articles: { article: Article; mentions: MentionInContext[] }[];
}

const divided = new WeakMap<Edition, Map<string, MentionPage[]>>();

/** The pages of mentions of an entity, by article, the newest first; divided once, since each leads to the others. */
export function mentionPages(id: string, edition: Edition): MentionPage[] {
  const ofEdition = divided.get(edition) ?? new Map<string, MentionPage[]>();
  divided.set(edition, ofEdition);
  const pages = ofEdition.get(id) ?? divide(id, edition);
  ofEdition.set(id, pages);
  return pages;
}

function divide(id: string, edition: Edition): MentionPage[] {
  const byArticle = Map.groupBy(edition.mentionsByEntity.get(id) ?? [], ({ article }) => article);
  const pages: MentionPage[] = [];
  let sentences = 0;
  for (const article of edition.articles) {
    const mentions = byArticle.get(article.id);
    if (!mentions) continue;
    sentences += mentions.length;
    const last = pages.at(-1);
    if (last && last.articles.length < ARTICLES && sentences <= SENTENCES) last.articles.push({ article, mentions });
    else {
      pages.push({ page: pages.length + 1, articles: [{ article, mentions }] });
      sentences = mentions.length;
    }
  }
  return pages;
}

/** The mentions on one page; `days` are those that its readers may choose from. */
export const articleMentions = (
  id: string,
  articles: MentionPage['articles'],
  days: readonly string[],
  edition: Edition,
  { addresses }: RenderContext,
): ArticleMentions[] =>
  articles.map(({ article, mentions }) => ({
    title: article.meta.title,
    href: addresses.article(article.id),
    followHref: `${addresses.article(article.id)}?follow=${id}`,
    count: mentions.length,
    groups: [...Map.groupBy(mentions, ({ paragraph }) => paragraph)].map(([paragraph, within]) => ({
      label: ARTICLE_WORDS.place(within[0]?.number),
      href: addresses.paragraph(article.id, paragraph),
      lines: mentionLines(within),
    })),
    said: saidIn(article.meta.language, edition.settings.language),
    after: afterClass(days, article.meta.asOf),
  }));

/** The links between the pages of mentions of an entity. */
export const mentionTurns = (id: string, page: number, edition: Edition, { addresses }: RenderContext): Turn[] =>
  turns(mentionPages(id, edition).length, page, (at) =>
    at === 1 ? `${addresses.entity(id)}#mentions` : addresses.mentions(id, at),
  );

/** What a page shows that has further mentions of an entity. */
export function mentionPageView(id: string, { page, articles }: MentionPage, edition: Edition, context: RenderContext) {
  const name = edition.entityById.get(id)?.name ?? id;
  const pages = mentionTurns(id, page, edition, context);
  return {
    name,
    href: context.addresses.entity(id),
    title: PAGE_WORDS.paged(PAGE_WORDS.entity.mentionsOf(name), page, pages.length),
    mentions: articleMentions(id, articles, [], edition, context),
    turns: pages,
  };
}
