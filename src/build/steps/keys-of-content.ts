import type { Content, ContentFile } from '../../read/files/read-content.ts';
import { articleKeys } from './article-keys.ts';
import { madeOnce } from './made-once.ts';
import type { NumberedArticle } from './number-article.ts';
import { writtenLedgers } from './written-ledgers.ts';

/** The keys of the articles of these files (`articleKeys`), for a site below `home`; worked out once. */
export function keysOfContent(content: Content, home: string, frozen: boolean): (file: ContentFile) => string {
  return madeOnce(content, `keys ${home} ${frozen}`, () => {
    const known = new Map<ContentFile, string>();
    const keyOf = articleKeys(content, [home, frozen]);
    return (file) => {
      const key = known.get(file) ?? keyOf(file);
      known.set(file, key);
      return key;
    };
  });
}

/** The keys that the same articles will have for the next build, if this one writes the ledgers that changed. */
export const keysOnceWritten = (
  content: Content,
  home: string,
  frozen: boolean,
  numbered: readonly NumberedArticle[],
): ((file: ContentFile) => string) => articleKeys(content, [home, frozen], writtenLedgers(content, numbered));
