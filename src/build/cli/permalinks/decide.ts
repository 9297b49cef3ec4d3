import { explainRemoval } from '../../../ledger/report/explain-removal.ts';
import type { Verdict } from '../../../ledger/update-ledger.ts';
import { type ArticleLedger, articleLedgers, finish, only } from './article-ledgers.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

const withArticle = (work: ArticleLedger) => ({ ...work, article: work.update.ledger.article });

/** Says of a doubtful paragraph whether it is still the one with this id. */
export async function decide(id: string, verdict: Verdict, options: Options): Promise<void> {
  const doubted = (await articleLedgers(options)).filter(({ update }) =>
    update.doubts.some((doubt) => doubt.id === id),
  );
  const { article, update } = only(doubted.map(withArticle), id, 'doubtful');
  await finish(await articleLedgers({ ...options, article }, (one) => (one === id ? verdict : 'ask')));
  const { was = '', is = '' } = update.doubts.find((doubt) => doubt.id === id) ?? {};
  console.log(
    `${id} ${verdict === 'accept' ? 'is still' : 'is not'}: "${is}"\n${' '.repeat(id.length)} it was: "${was}"`,
  );
}

/** Puts on record why a paragraph was taken out. */
export async function remove(id: string, options: Options): Promise<void> {
  const reason = options.reason?.trim();
  if (!reason) throw new UsageError('say why, for readers who follow a link to it: --reason "…"');
  const gone = (await articleLedgers(options)).filter(({ update }) =>
    update.ledger.paragraphs.some((entry) => entry.id === id && entry.state === 'removed'),
  );
  const work = only(gone.map(withArticle), id, 'a paragraph that was taken out of the text');
  const ledger = explainRemoval(work.update.ledger, id, reason);
  const findings = work.findings.filter(
    (finding) => finding.rule !== 'removal-unexplained' || !finding.message.includes(`"${id}"`),
  );
  await finish([{ ...work, update: { ...work.update, ledger }, findings }]);
  console.log(`${id} was taken out: ${reason}`);
}
