import { bendingOf } from '../../../annotate/bend/bending-of.ts';
import type { Edition } from '../../../model/edition.ts';
import { lettersApart } from '../../answers/match-pattern.ts';
import { ARTICLES } from '../../words/articles.ts';
import { normalWord, normalWords } from '../../words/normal-words.ts';

/** The entity with whose name words begin, or else end, the longest name first. */
export type NamedFirst = (words: string, ends?: boolean) => string | undefined;

/** The articles of the edition's language that may stand before a name; of English the one that is not “one of”. */
export function articlesOf({ settings }: Edition): ReadonlySet<string> {
  const { language } = new Intl.Locale(settings.language);
  return new Set(language === 'en' ? ['the'] : (ARTICLES[language] ?? []).map(normalWord));
}

/** Words as names are looked for in them: of scripts without spaces each letter. */
export const apart = (text: string): string[] => lettersApart(normalWords(text));
/** The same without the article of Arabic, which stands in one word with its noun. */
const bare = (text: string): string[] => apart(text).map((word) => word.replace(/^ال(?=\p{L}{2})/u, ''));

/** Looks for entities by the names that stand in texts, in the forms of their language, where words begin or end. */
export function namedFirst(edition: Edition): NamedFirst {
  const articles = articlesOf(edition);
  const bending = bendingOf(edition.settings.language);
  const names = edition.entities
    .flatMap(({ id, name, aliases }) =>
      [name, ...aliases].flatMap((one) =>
        [one, ...(bending?.forms(one) ?? [])].map((text) => ({ id, words: bare(text) })),
      ),
    )
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = Map.groupBy(names, ({ words }) => words[0]);
  const byLast = Map.groupBy(names, ({ words }) => words.at(-1));
  return (text, ends = false) => {
    const words = bare(text);
    const from = articles.has(words[0] ?? '') ? words.slice(1) : words;
    const begun = (own: readonly string[]) =>
      byFirst.get(own[0])?.find((one) => one.words.every((word, at) => own[at] === word));
    const ended = () =>
      byLast.get(words.at(-1))?.find((one) => one.words.every((word, at) => words.at(at - one.words.length) === word));
    return (begun(words) ?? begun(from) ?? (ends ? ended() : undefined))?.id;
  };
}
