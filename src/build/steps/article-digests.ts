import { formatLedger } from '../../ledger/format-ledger.ts';
import { ledgerPath } from '../../model/ledger.ts';
import type { Content, ContentFile } from '../../read/files/read-content.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { keyOf } from '../cache/key-of.ts';
import { articleKeys, fileDigest } from './article-keys.ts';
import type { NumberedArticle } from './number-article.ts';

/** The ledger of an article as its file will be. */
function ledgerFile({ update: { ledger } }: NumberedArticle): ContentFile {
  const { article } = ledger;
  return { path: `content/${ledgerPath(article)}`, id: article, text: formatLedger(ledger) };
}

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
  const read = new Map(content.ledgers.map((file) => [file.id, file]));
  const changed = numbered.filter(({ update }) => update.changes.length > 0);
  const written = new Map(changed.map((one) => [one.parsed.file.id, ledgerFile(one)]));
  const articleKey = articleKeys(content, home, (article) => written.get(article) ?? read.get(article));
  return new Map(numbered.map(({ parsed: { file } }) => [file.id, keyOf(shared, fileDigest(file), articleKey(file))]));
}
