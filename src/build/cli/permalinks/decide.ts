import { resolve } from 'node:path';
import { explainRemoval } from '../../../ledger/report/explain-removal.ts';
import type { Verdict } from '../../../ledger/update-ledger.ts';
import { articleLedgerRecord } from '../../publish/public-records.ts';
import { articleLedgers, finish, only } from './article-ledgers.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

/** Says of a doubtful paragraph whether it is still the one with this id. */
export async function decide(id: string, verdict: Verdict, options: Options): Promise<void> {
  const doubted = (await articleLedgers(options)).filter(({ numbered }) =>
    numbered.update.doubts.some((doubt) => doubt.id === id),
  );
  const { article, numbered } = only(doubted, id, 'doubtful');
  await finish(await articleLedgers({ ...options, article }, (one) => (one === id ? verdict : 'ask')));
  const { was = '', is = '' } = numbered.update.doubts.find((doubt) => doubt.id === id) ?? {};
  console.log(
    `${id} ${verdict === 'accept' ? 'is still' : 'is not'}: "${is}"\n${' '.repeat(id.length)} it was: "${was}"`,
  );
}

/** Puts on record why a paragraph was taken out. */
export async function remove(id: string, options: Options): Promise<void> {
  const reason = options.reason?.trim();
  if (!reason) throw new UsageError('say why, for readers who follow a link to it: --reason "…"');
  const gone = (await articleLedgers(options)).filter(({ numbered }) =>
    numbered.update.ledger.paragraphs.some((entry) => entry.id === id && entry.state === 'removed'),
  );
  const one = only(gone, id, 'a paragraph that was taken out of the text');
  const { update } = one.numbered;
  const numbered = { ...one.numbered, update: { ...update, ledger: explainRemoval(update.ledger, id, reason) } };
  const findings = one.findings.filter(
    ({ rule, message }) => rule !== 'removal-unexplained' || !message.includes(`"${id}"`),
  );
  await finish([{ ...one, record: articleLedgerRecord(resolve(options.content), numbered), findings }]);
  console.log(`${id} was taken out: ${reason}`);
}
