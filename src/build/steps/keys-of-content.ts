import type { Content, ContentFile } from '../../read/files/read-content.ts';
import { articleKeys } from './article-keys.ts';
import { madeOnce } from './made-once.ts';

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
