import type { Finding } from '../../model/rules/finding.ts';
import { BENCH_WORDS } from '../../words/en/bench.ts';
import { latestEdition } from '../latest-edition.ts';
import { tryEdits } from '../write/try-edits.ts';
import { mendEdits, type Said } from './mend-edits.ts';
import { Refused } from './open-article.ts';
import type { Request } from './requests.ts';
import type { Session } from './session.ts';

type Told = Pick<Finding, 'file' | 'message'> & { rule: string };

const isSame = (a: Told, b: Told): boolean => a.rule === b.rule && a.file === b.file && a.message === b.message;

/**
 * Makes the one edit that mends a finding, if it is there still and is gone with it; what can only then be checked may
 * bring other findings. Throws `Refused` if it cannot be had.
 */
export async function mendFinding(root: string, session: Session, asked: Request<'mend'>): Promise<string> {
  const latest = await latestEdition(root);
  const { findings } = latest.built;
  const finding = findings.find((one) => isSame(one, asked) && one.line === asked.line && one.column === asked.column);
  if (!finding) throw new Refused('this finding is gone: the files were changed meanwhile', 409);
  const said: Said = { verdict: asked.verdict, reason: asked.reason };
  const edits = await mendEdits(root, latest, finding, said);
  const alike = (all: readonly Finding[]) => all.filter((one) => isSame(one, finding)).length;
  if (alike(tryEdits(latest.content, edits).built.findings) >= alike(findings)) {
    throw new Refused('that would not mend it: do it by hand');
  }
  return session.write(BENCH_WORDS.mended(finding.message), edits, { anyway: true });
}
