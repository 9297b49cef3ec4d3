import { join, resolve } from 'node:path';
import { formatLedger } from '../../../ledger/format-ledger.ts';
import { describeChanges } from '../../../ledger/report/describe-changes.ts';
import { ledgerFindings } from '../../../ledger/report/ledger-findings.ts';
import { type LedgerUpdate, updateLedger, type Verdict } from '../../../ledger/update-ledger.ts';
import { articleSchema } from '../../../model/article.ts';
import type { Block } from '../../../model/ledger.ts';
import type { Finding } from '../../../model/rules/finding.ts';
import { type Content, readContent } from '../../../read/files/read-content.ts';
import { articleLedger, checkLedgers, ledgerPath } from '../../../read/ledger/article-ledger.ts';
import { blocksOf } from '../../../read/markdown/blocks-of.ts';
import { parseMarkdownFile } from '../../../read/parse-file.ts';
import { PUBLIC_FOLDER } from '../../public-folder.ts';
import { replaceWhole } from '../../publish/replace-whole.ts';
import { readSettings } from '../../read-settings.ts';
import { report } from '../../report.ts';
import type { Options } from './options.ts';
import { ChangedMeanwhile, Unusable, UsageError } from './usage.ts';

/** An article of the edition with its ledger brought up to date, not yet written. */
export interface ArticleLedger {
  path: string;
  /** The text of the ledger as it is; undefined if there is none. */
  before: string | undefined;
  update: LedgerUpdate;
  findings: Finding[];
}

/** The content folder, which must have articles, and the one that was asked for if one was. */
export async function contentOf({ content, article }: Options): Promise<Content> {
  const read = await readContent(resolve(content), PUBLIC_FOLDER);
  const ids = read.articles.map(({ id }) => id);
  if (ids.length === 0) throw new UsageError(`there are no articles in ${content}/articles`);
  if (article !== undefined && !ids.includes(article)) {
    throw new UsageError(`there is no article "${article}"; there are: ${ids.join(', ')}`);
  }
  return read;
}

/** The articles with their ledgers brought up to date; what is doubtful is decided by `verdict`. */
export async function articleLedgers(
  options: Options,
  verdict: (id: string) => Verdict = () => 'ask',
): Promise<ArticleLedger[]> {
  const content = await contentOf(options);
  const { articles, ledgers } = content;
  const fields = articleSchema(readSettings(content).vocabulary);
  const ofNone = checkLedgers(ledgers, articles);
  if (ofNone.length > 0) throw new Unusable(ofNone);
  const chosen = articles.filter(({ id }) => options.article === undefined || id === options.article);
  return chosen.map((file): ArticleLedger => {
    const parsed = parseMarkdownFile(file, fields);
    const { value: meta, tree, findings } = parsed;
    if (!meta) throw new Unusable(findings);
    const { file: ledgerFile, ledger, unusable, findings: ofLedger } = articleLedger(parsed, ledgers);
    if (unusable) throw new Unusable(ofLedger);
    const blocks = blocksOf(tree);
    const plain = blocks.map(({ kind, text }): Block => ({ kind, text }));
    const update = updateLedger(file.id, ledger, plain, meta.updated ?? meta.published, verdict);
    const found = ledgerFindings(update.ledger, update, ledgerPath(file.id), (block) => {
      const { line = 1, column = 1 } = blocks[block]?.node.position?.start ?? {};
      return { file: file.path, line, column };
    });
    const path = join(resolve(options.content), 'articles', `${file.id}.permalinks.json`);
    return { path, before: ledgerFile?.text, update, findings: found };
  });
}

/** Writes the ledgers, says what changed and what is left to say; exit code 1 if a paragraph is doubtful. */
export async function finish(done: readonly ArticleLedger[]): Promise<void> {
  for (const { path, before, update } of done) {
    const text = formatLedger(update.ledger);
    if (text !== before && !(await replaceWhole(path, before, text))) throw new ChangedMeanwhile(path);
    const said = update.changes.length > 0 ? `updated: ${describeChanges(update.changes)}` : 'up to date';
    console.log(`${update.ledger.article}: paragraph ledger ${said}`);
  }
  const findings = done.flatMap(({ findings }) => findings);
  if (findings.length > 0) console.error(report(findings));
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

/** The one of several that is meant; each has its article. */
export function only<T extends { article: string }>(all: readonly T[], id: string, what: string): T {
  const [first, second] = all;
  if (!first) throw new UsageError(`${id} is not ${what}`);
  const names = all.map(({ article }) => article).join(', ');
  if (second) throw new UsageError(`${id} is ${what} in several articles: add --article (${names})`);
  return first;
}
