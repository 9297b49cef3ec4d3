import type { ArticleMeta } from '../../model/article.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { ContentFile } from '../files/read-content.ts';
import type { Parsed } from '../parse-file.ts';
import { parseLedger } from './parse-ledger.ts';

/** The ledger of an article, as findings name its file. */
export const ledgerPath = (article: string): string => `content/articles/${article}.permalinks.json`;

/** The ledger of an article: none if it has none yet, `unusable` if it has one that cannot be used. */
export function articleLedger(
  { file: { id }, value }: Parsed<ArticleMeta>,
  ledgers: readonly ContentFile[],
): { file: ContentFile | undefined; ledger: Ledger | undefined; unusable: boolean; findings: Finding[] } {
  const file = ledgers.find((one) => one.id === id);
  if (!file) return { file, ledger: undefined, unusable: false, findings: [] };
  const { ledger, findings } = parseLedger(file, [id, ...(value?.formerIds ?? [])]);
  return { file, ledger, unusable: ledger === undefined, findings };
}

/** Findings on ledgers that no article goes with. */
export function checkLedgers(ledgers: readonly ContentFile[], articles: readonly ContentFile[]): Finding[] {
  const ids = articles.map(({ id }) => id);
  const owned = new Set(ledgers.flatMap(({ id }) => (ids.includes(id) ? [id] : [])));
  return ledgers.flatMap(({ id, path }) => {
    if (owned.has(id)) return [];
    // An article without a ledger may be the one that was renamed.
    const near =
      nearest(
        id,
        ids.filter((one) => !owned.has(one)),
      ) ?? ids.find((one) => !owned.has(one));
    return [findingOf('ledger-without-article', { file: path, line: 1, column: 1 }, { value: id, near })];
  });
}
