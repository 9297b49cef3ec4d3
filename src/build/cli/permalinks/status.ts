import { addresses } from '../../../addresses/site.ts';
import { describeChanges } from '../../../ledger/report/describe-changes.ts';
import { resolveNumber } from '../../../ledger/trace/resolve-number.ts';
import { type Ledger, ledgerPath, seriesOf } from '../../../model/ledger.ts';
import type { Finding } from '../../../model/rules/finding.ts';
import type { RuleId } from '../../../model/rules/rules.ts';
import { buildEdition } from '../../edition.ts';
import { inFolder } from '../../in-folder.ts';
import { report } from '../../report.ts';
import { contentOf } from './article-ledgers.ts';
import type { Options } from './options.ts';

const RULES: readonly RuleId[] = [
  ...(['bad-ledger', 'ledger-outdated', 'ledger-without-article', 'ledger-of-another'] as const),
  ...(['paragraph-doubtful', 'removal-unexplained', 'quote-edited', 'also-edited'] as const),
];

const isOurs = ({ rule }: Finding): boolean => RULES.includes(rule);

/** "14 paragraphs, 3 headings, 1 figure; 2 numbers lead on, 1 is gone". */
function counts(ledger: Ledger): string {
  const live = ledger.paragraphs.filter(({ state }) => state === 'live');
  const of = (series: string, word: string) => {
    const count = live.filter(({ kind }) => seriesOf(kind) === series).length;
    return `${count} ${word}${count === 1 ? '' : 's'}`;
  };
  const past = ledger.paragraphs.filter(({ state }) => state !== 'live');
  const aliases = past.filter(({ id }) => resolveNumber(ledger, id)?.state === 'live').length;
  const now = [of('text', 'paragraph'), of('heading', 'heading'), of('figure', 'figure')].join(', ');
  return `${now}; merged ${aliases}, taken out ${past.length - aliases}`;
}

/**
 * Prints how the ledgers stand and what is left to decide; writes nothing. Exit code 1 if anything of that is an error,
 * which with `frozen` a ledger that is behind its text is, too.
 */
export async function status(options: Options, frozen: boolean): Promise<void> {
  const built = buildEdition(await contentOf(options), { addresses: addresses('/'), frozenLedgers: frozen });
  const mine = (id: string) => options.article === undefined || id === options.article;
  const updates = built.numbered.map(({ update }) => update);
  for (const { ledger, changes } of updates.filter(({ ledger }) => mine(ledger.article))) {
    const state = changes.length > 0 ? `behind its text (${describeChanges(changes)})` : 'up to date';
    console.log(`${ledger.article}: paragraph ledger ${state}\n  ${counts(ledger)}`);
  }
  const { article } = options;
  const files = article === undefined ? undefined : [`articles/${article}.md`, ledgerPath(article)];
  const findings = built.findings.filter(
    (finding) => isOurs(finding) && (files?.some((file) => finding.file === `content/${file}`) ?? true),
  );
  if (findings.length > 0) console.error(report(inFolder(findings, options.content)));
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
