import { inFolder } from '../../in-folder.ts';
import { report } from '../../report.ts';
import type { FileEdit } from '../../write/with-edits.ts';
import { writeEdits } from '../../write/write-edits.ts';

/**
 * Writes files and says which, with what `check` says of them; or says why they would not pass, writes nothing and sets
 * exit code 1. Gives back whether they were written.
 */
export async function finishEdits(content: string, edits: readonly FileEdit[], dryRun = false): Promise<boolean> {
  const { errors, findings } = await writeEdits(content, edits, { dryRun });
  if (errors.length > 0) {
    console.error(`${report(inFolder(errors, content))}\nnothing was written`);
    process.exitCode = 1;
    return false;
  }
  for (const { name } of edits) console.log(`${content}/${name}${dryRun ? ' would be written' : ''}`);
  if (findings.length > 0) console.log(report(inFolder(findings, content)));
  return true;
}
