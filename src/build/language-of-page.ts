import type { Edition } from '../model/edition.ts';
import { articleLanguage, pageLanguage } from '../words/words-language.ts';

type Articles = Pick<Edition, 'articles' | 'settings'>;
/** Of each edition, found once: it is asked with every page. */
const several = new WeakMap<Articles, boolean>();

/** Whether any page speaks another language than that of the edition. */
export function speaksSeveral(edition: Articles): boolean {
  const { articles, settings } = edition;
  const own = pageLanguage(settings.language);
  const known =
    several.get(edition) ?? articles.some(({ meta }) => articleLanguage(meta.language, settings.language) !== own);
  several.set(edition, known);
  return known;
}

/** The article of a path from the home page on, one below it or one of its files: its id, now or formerly. */
const ARTICLE = /^articles\/([a-z0-9-]+)/;

/**
 * The language that a page speaks: those of an article its own, all others that of the edition, which they speak in any
 * case, and which is `undefined`.
 */
export function languageOfPage(path: string, { articleById, articles, settings }: Edition): string | undefined {
  const id = ARTICLE.exec(path)?.[1];
  if (id === undefined) return undefined;
  const article = articleById.get(id) ?? articles.find(({ meta }) => meta.formerIds.includes(id));
  const language = article && articleLanguage(article.meta.language, settings.language);
  return language === pageLanguage(settings.language) ? undefined : language;
}
