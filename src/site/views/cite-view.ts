import { type CitationData, citePlace, FORMS } from '../../addresses/cite/cite-place.ts';
import { citationData } from '../../export/cite/citation-data.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { FORM_WORDS } from '../../words/en/cite.ts';
import { cutWords } from './cut-words.ts';
import { printedWorks } from './printed-works.ts';

const made = new WeakMap<Article, CitationData>();

/** What the citations of an article are made from, made once. */
export function citationsOf(article: Article, { settings, workById }: Edition): CitationData {
  const retold = article.meta.retells === undefined ? undefined : workById.get(article.meta.retells);
  const known = made.get(article) ?? citationData(article, settings.name, retold);
  made.set(article, known);
  return known;
}

/** What the scripts of an article need to cite any place in it, and to print the works that it cites. */
export function citationsFile(id: string, edition: Edition) {
  const article = edition.articleById.get(id) as Article;
  const claims = Object.fromEntries(article.claims.map((claim) => [claim.id, numberOf(article, claim.paragraph)]));
  return { article: citationsOf(article, edition), claims, works: printedWorks(article.id, edition) };
}

const numberOf = ({ paragraphs }: Article, id: string) => paragraphs.find((one) => one.id === id)?.number ?? '';

/** A line of the page: what is cited, its first words, and the citation. */
export interface CitedPlace {
  id: string;
  name: string;
  words: string;
  href: string;
  citation: string;
}

/** What the page of citations shows: the whole in every form, each paragraph and each note as text. */
export function citeView(id: string, edition: Edition, context: RenderContext, site: URL) {
  const article = edition.articleById.get(id) as Article;
  const { addresses } = context;
  const data = citationsOf(article, edition);
  const page = new URL(addresses.article(id), site).href;
  const whole = citePlace(data, page);
  const line = (number: string, target: string) => citePlace(data, page, { number, id: target }).plain;
  const paragraphs = article.paragraphs
    .filter(({ number }) => number !== '')
    .map(({ id: paragraph, number, text }): CitedPlace => {
      const name = ARTICLE_WORDS.paragraphTitle(number);
      const href = addresses.paragraph(id, paragraph);
      return { id: paragraph, name, words: cutWords(text, 60), href, citation: line(number, paragraph) };
    });
  const claims = article.claims.map(({ id: claim, number, quote, paragraph }): CitedPlace => {
    const target = `note-${claim}`;
    const citation = line(numberOf(article, paragraph), target);
    const name = ARTICLE_WORDS.authorNoteref(number);
    return { id: target, name, words: cutWords(quote, 60), href: addresses.note(id, claim), citation };
  });
  return { article, forms: FORMS.map((form) => ({ name: FORM_WORDS[form], text: whole[form] })), paragraphs, claims };
}
