import type { Article, Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import { bylineOf } from '../../words/byline-of.ts';
import { COUNTED } from '../../words/en/count.ts';
import { cutWords } from './cut-words.ts';

/** So many characters of a paragraph are shown: more would make an image of over 12 kB. */
const MOST = 350;

/** What the image of an article shows, or that of one of its paragraphs. */
export function imageView(id: string, edition: Edition, paragraph?: string) {
  const { meta, ledger, paragraphs, claims } = edition.articleById.get(id) as Article;
  const edited = { edition: edition.settings.name };
  if (paragraph !== undefined) {
    const words = ledger.paragraphs.find((entry) => entry.id === paragraph)?.text ?? '';
    return { ...edited, head: meta.title, words: cutWords(words, MOST), foot: `¶ ${paragraph.slice(1)}` };
  }
  const numbered = paragraphs.filter(({ number }) => number !== '').length;
  const foot = [COUNTED.paragraphs(numbered), ...(claims.length > 0 ? [COUNTED.claims(claims.length)] : [])];
  return {
    ...edited,
    head: meta.kicker ?? bylineOf(meta, edition.settings.name),
    words: meta.title,
    strong: true,
    foot: foot.join(' · '),
  };
}

/** What the image of the edition itself shows. */
export function editionImage({ settings, articles, entities }: Edition) {
  const foot = `${COUNTED.articles(articles.length)} · ${COUNTED.entities(entities.length)}`;
  return { edition: '', head: settings.tagline, words: settings.name, strong: true, foot };
}

/** The entities whose pages have an image: all, or none if the edition has too many for pages to be shared. */
export const entityImages = ({ entities, settings }: Edition): Entity[] =>
  entities.length <= settings.sharePages.upTo ? entities : [];

/** What the image of an entity shows. */
export function entityImage(id: string, { entityById, vocabulary, settings }: Edition) {
  const { name, kind, aliases } = entityById.get(id) as Entity;
  const head = termOf(vocabulary.kinds, kind).one;
  return { edition: settings.name, head, words: name, strong: true, foot: aliases.slice(0, 3).join(' · ') };
}
