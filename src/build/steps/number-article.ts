import { describeChanges } from '../../ledger/report/describe-changes.ts';
import { ledgerFindings } from '../../ledger/report/ledger-findings.ts';
import { type LedgerUpdate, updateLedger, type Verdict } from '../../ledger/update-ledger.ts';
import type { ArticleMeta } from '../../model/article.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { ContentFile } from '../../read/files/read-content.ts';
import { articleLedger } from '../../read/ledger/article-ledger.ts';
import { blocksOf, type TextBlock } from '../../read/markdown/blocks-of.ts';
import type { Parsed } from '../../read/parse-file.ts';

/** An article whose blocks have their permanent ids; its ledger is brought up to date, and not yet written. */
export interface NumberedArticle {
  parsed: Parsed<ArticleMeta>;
  meta: ArticleMeta;
  blocks: TextBlock[];
  /** The ledger as it was read; undefined if the article has none yet. */
  before: Ledger | undefined;
  /** The text of its file. */
  beforeText: string | undefined;
  update: LedgerUpdate;
}

/** How an article is numbered. */
export interface NumberingOptions {
  /** Whether a ledger that is behind its article is an error, as a lock file is in CI. */
  frozen?: boolean;
  /** Decides what is doubtful, by its number. */
  verdict?: (id: string) => Verdict;
}

/**
 * Third step: aligns an article with its ledger, one of `ledgers`. No article is given back if its frontmatter or its
 * ledger cannot be used; of the ledger the findings say why.
 */
export function numberArticle(
  parsed: Parsed<ArticleMeta>,
  ledgers: readonly ContentFile[],
  { frozen = false, verdict }: NumberingOptions = {},
): { article?: NumberedArticle; findings: Finding[] } {
  const { file, value: meta, tree } = parsed;
  if (!meta) return { findings: [] };
  const read = articleLedger(parsed, ledgers);
  if (read.unusable) return { findings: read.findings };
  const { ledger: before, path } = read;
  const blocks = blocksOf(tree);
  const plain = blocks.map(({ kind, text }) => ({ kind, text }));
  const update = updateLedger(file.id, before, plain, meta.updated ?? meta.published, verdict);
  const findings = ledgerFindings(update, path, (block) => {
    const { line = 1, column = 1 } = blocks[block]?.node.position?.start ?? {};
    return { file: file.path, line, column };
  });
  // That of a draft is written when it is published.
  if (frozen && !meta.draft && update.changes.length > 0) {
    const detail = describeChanges(update.changes);
    findings.push(findingOf('ledger-outdated', { file: path, line: 1, column: 1 }, { detail }));
  }
  return {
    article: { parsed, meta, blocks, before, beforeText: read.file?.text, update },
    findings: [...read.findings, ...findings],
  };
}
