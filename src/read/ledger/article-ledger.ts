import type { ArticleMeta } from '../../model/article.ts';
import { type Ledger, ledgerPath } from '../../model/ledger.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { ContentFile } from '../files/read-content.ts';
import type { Parsed } from '../parse-file.ts';
import { parseLedger } from './parse-ledger.ts';

/** What is known of the ledger of an article. */
export interface ReadLedger {
  /** As findings name its file, whether it is there or not. */
  path: string;
  file: ContentFile | undefined;
  /** None if the article has none yet, or one that cannot be used. */
  ledger: Ledger | undefined;
  unusable: boolean;
  findings: Finding[];
}

/** Reads the ledger of an article, if it is among these files. */
export function articleLedger(
  { file: { id }, value }: Parsed<ArticleMeta>,
  ledgers: readonly ContentFile[],
): ReadLedger {
  const path = `content/${ledgerPath(id)}`;
  const file = ledgers.find((one) => one.id === id);
  if (!file) return { path, file, ledger: undefined, unusable: false, findings: [] };
  const { ledger, findings } = parseLedger(file, [id, ...(value?.formerIds ?? [])]);
  return { path, file, ledger, unusable: ledger === undefined, findings };
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
