import { resolve } from 'node:path';
import type { Verdict } from '../../../ledger/update-ledger.ts';
import type { Finding } from '../../../model/rules/finding.ts';
import { type Content, readContent } from '../../../read/files/read-content.ts';
import { checkLedgers } from '../../../read/ledger/article-ledger.ts';
import { inFolder } from '../../in-folder.ts';
import { publicFolderOf } from '../../public-folder.ts';
import { articleLedgerRecord } from '../../publish/public-records.ts';
import type { PublicRecord } from '../../publish/publish-folder.ts';
import { replaceFiles } from '../../publish/replace-files.ts';
import { readSettings } from '../../read-settings.ts';
import { report } from '../../report.ts';
import { type NumberedArticle, numberArticles } from '../../steps/number-article.ts';
import { articleReader } from '../../steps/parse-edition.ts';
import type { Options } from './options.ts';
import { Unusable, UsageError } from './usage.ts';

/** An article with its ledger brought up to date, not yet written, and what is left to say of it. */
export interface ArticleLedger {
  /** The id of the article. */
  article: string;
  numbered: NumberedArticle;
  record: PublicRecord;
  findings: Finding[];
}

/** The content folder, which must have articles, and the one that was asked for if one was. */
export async function contentOf({ content, article }: Options): Promise<Content> {
  const read = await readContent(resolve(content), publicFolderOf(content));
  const ids = read.articles.map(({ id }) => id);
  if (ids.length === 0) throw new UsageError(`there are no articles in ${content}/articles`);
  if (article !== undefined && !ids.includes(article)) {
    throw new UsageError(`there is no article "${article}"; there are: ${ids.join(', ')}`);
  }
  return read;
}

/** The articles with their ledgers brought up to date; what is doubtful is decided by `verdict`. */
export async function articleLedgers(options: Options, verdict?: (id: string) => Verdict): Promise<ArticleLedger[]> {
  const content = await contentOf(options);
  const { articles, ledgers } = content;
  const ofNone = checkLedgers(ledgers, articles);
  if (ofNone.length > 0) throw new Unusable(ofNone, options.content);
  const chosen = articles.filter(({ id }) => options.article === undefined || id === options.article);
  const all = chosen.map(articleReader(readSettings(content)));
  const numbering = numberArticles(all, ledgers, verdict && { verdict });
  return all.map((parsed, at): ArticleLedger => {
    const { article: numbered, findings = [] } = numbering[at] ?? {};
    if (!numbered) throw new Unusable([...parsed.findings, ...findings], options.content);
    const record = articleLedgerRecord(resolve(options.content), numbered);
    return { article: parsed.file.id, numbered, record, findings: inFolder(findings, options.content) };
  });
}

/** Writes the ledgers, says what changed and what is left to say; exit code 1 if a paragraph is doubtful. */
export async function finish(done: readonly ArticleLedger[]): Promise<void> {
  for (const { record } of done) {
    await replaceFiles([record]);
    console.log(record.said);
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
