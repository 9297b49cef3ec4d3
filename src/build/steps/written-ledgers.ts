import { formatLedger } from '../../ledger/format-ledger.ts';
import { ledgerPath } from '../../model/ledger.ts';
import type { Content, ContentFile } from '../../read/files/read-content.ts';
import type { LedgerOf } from './article-keys.ts';
import type { NumberedArticle } from './number-article.ts';

/** The ledger of an article as its file will be. */
export function ledgerFile({ update: { ledger } }: NumberedArticle): ContentFile {
  const { article } = ledger;
  return { path: `content/${ledgerPath(article)}`, id: article, text: formatLedger(ledger) };
}

/** The ledgers as the next build will read them, if this one writes those that changed. */
export function writtenLedgers({ ledgers }: Content, numbered: readonly NumberedArticle[]): LedgerOf {
  const read = new Map(ledgers.map((file) => [file.id, file]));
  const changed = numbered.filter(({ update }) => update.changes.length > 0);
  const written = new Map(changed.map((one) => [one.parsed.file.id, ledgerFile(one)]));
  return (article) => written.get(article) ?? read.get(article);
}
