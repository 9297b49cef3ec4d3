import { type Citations, FORMS, fillCitations, wholeCitations } from '../../addresses/range/fill-citations.ts';
import { citeArticle } from '../../export/cite/cite-article.ts';
import type { Article, Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { FORM_WORDS } from '../../words/en/cite.ts';
import { cutWords } from './cut-words.ts';

const made = new WeakMap<Article, Citations>();

/** The citations of any place in an article, made once. `site` is the whole address under which the site stands. */
function citationsOf(article: Article, { addresses, settings }: RenderContext, site: URL): Citations {
  const known =
    made.get(article) ?? citeArticle(article, settings.name, new URL(addresses.article(article.id), site).href);
  made.set(article, known);
  return known;
}

/** What the scripts of an article need to cite any place in it. */
export function citationsData(id: string, edition: Edition, context: RenderContext, site: URL) {
  const article = edition.articleById.get(id) as Article;
  const place = citationsOf(article, context, site);
  const paragraphOf = Object.fromEntries(article.claims.map((claim) => [claim.id, numberOf(article, claim.paragraph)]));
  return { place, whole: wholeCitations(place), claims: paragraphOf };
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
  const place = citationsOf(article, context, site);
  const whole = wholeCitations(place);
  const line = (number: string, target: string) => fillCitations(place, number, target).plain;
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

/** Facts about an article that programs for literature read from a page (Highwire Press tags), as names and contents. */
export function citationTags({ meta }: Article, edition: string, number = ''): [name: string, content: string][] {
  const day = (meta.updated ?? meta.published).replaceAll('-', '/');
  const title = number ? `${meta.title}, ${ARTICLE_WORDS.paragraphTitle(number)}` : meta.title;
  return [
    ['citation_title', title],
    ...(meta.authors.length > 0 ? meta.authors.map(({ name }) => name) : [meta.byline ?? edition]).map(
      (name): [string, string] => ['citation_author', name],
    ),
    ['citation_publication_date', day],
  ];
}
