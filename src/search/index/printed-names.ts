import type { ArticleMeta } from '../../model/article.ts';
import type { Edition } from '../../model/edition.ts';
import { normalWords } from '../words/normal-words.ts';

const compared = (words: string): string => normalWords(words).join(' ');

/** The wordings of an article's own, by entity, as they are compared. */
const alsoOf = ({ entities }: ArticleMeta): Map<string, Set<string>> =>
  new Map(
    entities.flatMap((listed) =>
      typeof listed === 'string'
        ? []
        : [[listed.id, new Set(listed.also.map((one) => compared(typeof one === 'string' ? one : one.text)))]],
    ),
  );

/**
 * The words with which texts name each entity, in whatever form the name has there; without the wordings that are an
 * article's own (`also`), which may be pronouns.
 */
export function printedNames({ articles }: Pick<Edition, 'articles'>): Map<string, Set<string>> {
  const printed = new Map<string, Set<string>>();
  for (const { meta, paragraphs, mentions } of articles) {
    const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
    const also = alsoOf(meta);
    for (const { entity, paragraph, start, end } of mentions) {
      const words = texts.get(paragraph)?.slice(start, end) ?? '';
      if (also.get(entity)?.has(compared(words))) continue;
      printed.set(entity, (printed.get(entity) ?? new Set()).add(words));
    }
  }
  return printed;
}
