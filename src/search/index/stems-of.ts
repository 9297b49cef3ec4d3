import type { Edition } from '../../model/edition.ts';
import { loadStem } from '../words/stems/load-stem.ts';
import type { Stem } from '../words/stems/stem.ts';

/** The stems of a language, in which a text is. */
export type Stems = (language: string) => Stem | undefined;

/** Loads the stems of all languages in which an edition has texts. */
export async function stemsOf({ settings, articles }: Edition): Promise<Stems> {
  const tags = [...new Set([settings.language, ...articles.map(({ meta }) => meta.language)])];
  const stems = new Map(await Promise.all(tags.map(async (tag) => [tag, await loadStem(tag)] as const)));
  return (language) => stems.get(language);
}
