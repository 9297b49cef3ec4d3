import type { Finding } from '../../../model/rules/finding.ts';
import { inFolder } from '../../in-folder.ts';
import { report } from '../../report.ts';

export const USAGE = `usage:
  permalinks                       bring every ledger of the edition up to date, and say what that did
  permalinks status                say how things stand; nothing is written
  permalinks accept p7             the doubtful paragraph is still p7
  permalinks refuse p7             it is another paragraph, and p7 is gone
  permalinks remove p7 --reason "…"          say why p7 was taken out
  permalinks accept-quote NAME     take the words that now stand where those of a quote were edited; NAME is the id of
                                   the claim, or of the entity whose wording it is
  permalinks resolve ADDRESS [--json]
                                   say where an address leads, and why; nothing is written. It may be whole, a path, or
                                   with --article a fragment
  permalinks update FILE.md --ledger LEDGER.json [--json] [--doubtful ask|accept|refuse] [--date YYYY-MM-DD]
                                   keep a ledger for any Markdown file, which need not be of an edition
options:
  --content FOLDER   the edition's content folder (content)
  --article ID       this article alone
exit codes: 0 done; 1 the content or ledger is in the way, or something is left to decide; 2 the command is wrong`;

/** Something asked for that cannot be; ends the command with exit code 2. */
export class UsageError extends Error {}
/** A command that is none. */
export class NoCommand extends UsageError {}
/** Content that cannot be used, in the folder as it was called; ends the command with exit code 1. */
export class Unusable extends Error {
  constructor(findings: readonly Finding[], content = 'content') {
    super(report(inFolder(findings, content)));
  }
}
