import type { Content } from '../../read/files/read-content.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { keyOf } from '../cache/key-of.ts';
import { articleKeys, fileDigest } from './article-keys.ts';
import type { NumberedArticle } from './number-article.ts';
import { writtenLedgers } from './written-ledgers.ts';

/**
 * Of each article, by its id, a digest of all that is printed of it but for what other articles say: the records and
 * settings of `context` are among it. The ledgers are taken as they will be written, so that the build which writes one
 * and the next, which reads it, agree.
 */
export function articleDigests(
  content: Content,
  { addresses: { home }, ...records }: RenderContext,
  numbered: readonly NumberedArticle[],
): ReadonlyMap<string, string> {
  const shared = keyOf(records);
  const articleKey = articleKeys(content, home, writtenLedgers(content, numbered));
  return new Map(numbered.map(({ parsed: { file } }) => [file.id, keyOf(shared, fileDigest(file), articleKey(file))]));
}
