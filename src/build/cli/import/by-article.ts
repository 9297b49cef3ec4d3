import type { ForeignAnnotation } from '../../../import/annotations/foreign-annotation.ts';

/**
 * Annotations by the id of the article that they are about: that of their page, or `article` if their page is none of
 * the edition's. `leave` hears of those that are about the words of no article, or of which nothing can be made.
 */
export function byArticle(
  annotations: readonly ForeignAnnotation[],
  ids: readonly string[],
  article: string | undefined,
  leave: (annotation: ForeignAnnotation, why: string) => void,
): Map<string, ForeignAnnotation[]> {
  const sorted = new Map<string, ForeignAnnotation[]>();
  for (const one of annotations) {
    const [, named = ''] = /\/articles\/([a-z0-9-]+)(?:[/?#.]|$)/.exec(one.page ?? '') ?? [];
    const id = ids.includes(named) ? named : article;
    if (one.isReply) leave(one, 'it answers another annotation');
    else if (one.isHtml) leave(one, 'its comment is HTML: give it as Markdown or plain text');
    else if (!one.quote) leave(one, 'it is about no words');
    else if (id !== undefined) sorted.set(id, [...(sorted.get(id) ?? []), one]);
    else leave(one, `${one.page ?? 'its page'} is no article of this edition: name one with --article`);
  }
  return sorted;
}
