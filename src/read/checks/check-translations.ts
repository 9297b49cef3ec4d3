import type { ArticleMeta } from '../../model/article.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { Parsed } from '../parse-file.ts';

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What is wrong with what an article translates, and what to do; nothing if all is well. */
function whyWrong(
  { file, value }: Parsed<ArticleMeta>,
  original: Parsed<ArticleMeta>,
  fellows: readonly Parsed<ArticleMeta>[],
): [detail: string, fix: string] | undefined {
  const { language = '' } = value ?? {};
  if (original.file.id === file.id) return ['this article itself', 'name the article that it was translated from'];
  const farther = original.value?.translationOf;
  if (farther !== undefined)
    return [`a translation of "${farther}" itself`, `name "${farther}": all translations name the one original`];
  if (original.value && isSame(original.value.language, language))
    return [`in the same language (${language})`, 'correct the "language" of one of the two, or take the field out'];
  const fellow = fellows.find((one) => one.file.id < file.id && isSame(one.value?.language ?? '', language));
  if (!fellow) return undefined;
  return [`translated into this language (${language}) by "${fellow.file.id}" already`, 'take one of the two away'];
}

/** Findings on translations: of no article there is, of themselves, of a translation, in a language there is. */
export function checkTranslations(
  articles: readonly Parsed<ArticleMeta>[],
  all: readonly Parsed<ArticleMeta>[],
): Finding[] {
  const byId = new Map(all.map((one) => [one.file.id, one]));
  const byOriginal = Map.groupBy(articles, ({ value }) => value?.translationOf);
  return articles.flatMap((one) => {
    const id = one.value?.translationOf;
    if (id === undefined) return [];
    const place = one.locate(['translationOf']);
    const original = byId.get(id);
    if (!original) {
      const others = [...byId.keys()].filter((other) => other !== one.file.id);
      const fix = 'name the id of the article that it was translated from, that is its file without .md';
      return [findingOf('unknown-article', place, { value: id, near: nearest(id, others), fix })];
    }
    const wrong = whyWrong(one, original, byOriginal.get(id) ?? []);
    return wrong ? [findingOf('wrong-translation', place, { value: id, detail: wrong[0], fix: wrong[1] })] : [];
  });
}
