import { pairsOf } from '../../ledger/pairs-of.ts';
import { describeChanges } from '../../ledger/report/describe-changes.ts';
import { ledgerFindings } from '../../ledger/report/ledger-findings.ts';
import { type LedgerUpdate, updateLedger, type Verdict } from '../../ledger/update-ledger.ts';
import type { ArticleMeta } from '../../model/article.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { ContentFile } from '../../read/files/read-content.ts';
import { articleLedger } from '../../read/ledger/article-ledger.ts';
import { parseLedger } from '../../read/ledger/parse-ledger.ts';
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
  /** Of a translation, the ledger of its original; without it that of `ledgers`. */
  original?: Ledger | undefined;
}

/** A hint on what of a translation stands beside nothing of its original. */
function unpaired({ value, locate }: Parsed<ArticleMeta>, original: Ledger, own: Ledger): Finding[] {
  const paired = new Set(pairsOf(original, own).map(({ id }) => id));
  const alone = own.paragraphs.filter(
    ({ id, kind, state }) => state === 'live' && kind !== 'heading' && !paired.has(id),
  );
  if (alone.length === 0) return [];
  const detail = alone.map(({ id }) => id).join(', ');
  return [findingOf('translation-apart', locate(['translationOf']), { value: value?.translationOf ?? '', detail })];
}

/** The ledger, as it was read, of the article that another one translates. */
function originalLedger({ translationOf }: ArticleMeta, ledgers: readonly ContentFile[]): Ledger | undefined {
  const file = ledgers.find(({ id }) => id === translationOf);
  return file && parseLedger(file, [file.id]).ledger;
}

/**
 * Third step: aligns an article with its ledger, one of `ledgers`. No article is given back if its frontmatter or its
 * ledger cannot be used; of the ledger the findings say why.
 */
export function numberArticle(
  parsed: Parsed<ArticleMeta>,
  ledgers: readonly ContentFile[],
  { frozen = false, verdict, original }: NumberingOptions = {},
): { article?: NumberedArticle; findings: Finding[] } {
  const { file, value: meta, tree } = parsed;
  if (!meta) return { findings: [] };
  const read = articleLedger(parsed, ledgers);
  if (read.unusable) return { findings: read.findings };
  const { ledger: before, path } = read;
  const blocks = blocksOf(tree);
  const plain = blocks.map(({ kind, text }) => ({ kind, text }));
  const other = original ?? originalLedger(meta, ledgers);
  const update = updateLedger(file.id, before, plain, meta.updated ?? meta.published, verdict, other);
  const findings = ledgerFindings(update, path, (block) => {
    const { line = 1, column = 1 } = blocks[block]?.node.position?.start ?? {};
    return { file: file.path, line, column };
  });
  // That of a draft is written when it is published.
  if (frozen && !meta.draft && update.changes.length > 0) {
    const detail = describeChanges(update.changes);
    findings.push(findingOf('ledger-outdated', { file: path, line: 1, column: 1 }, { detail }));
  }
  if (other) findings.push(...unpaired(parsed, other, update.ledger));
  return {
    article: { parsed, meta, blocks, before, beforeText: read.file?.text, update },
    findings: [...read.findings, ...findings],
  };
}

/**
 * The same for articles together, each by `number`: translations after their originals, whose numbers they take. In
 * their old order.
 */
export function numberArticles(
  articles: readonly Parsed<ArticleMeta>[],
  ledgers: readonly ContentFile[],
  options: NumberingOptions = {},
  number = numberArticle,
): ReturnType<typeof numberArticle>[] {
  const done = new Map<Parsed<ArticleMeta>, ReturnType<typeof numberArticle>>();
  const ledgerOf = new Map<string, Ledger>();
  const inTurn = articles.toSorted(
    (a, b) => Number(a.value?.translationOf !== undefined) - Number(b.value?.translationOf !== undefined),
  );
  for (const one of inTurn) {
    const original = ledgerOf.get(one.value?.translationOf ?? '');
    const numbered = number(one, ledgers, { ...options, original });
    if (numbered.article) ledgerOf.set(one.file.id, numbered.article.update.ledger);
    done.set(one, numbered);
  }
  return articles.map((one) => done.get(one) as ReturnType<typeof numberArticle>);
}
