import { inFolder } from '../../in-folder.ts';
import { report } from '../../report.ts';
import type { NewImage } from '../../write/new-image.ts';
import type { FileEdit } from '../../write/with-edits.ts';
import { writeEdits } from '../../write/write-edits.ts';

/**
 * Writes files, and the images that they show, and says which, with what `check` says of them; or says why they would
 * not pass, writes nothing and sets exit code 1. Gives back whether they were written.
 */
export async function finishEdits(
  content: string,
  edits: readonly FileEdit[],
  dryRun = false,
  images: readonly NewImage[] = [],
): Promise<boolean> {
  const { errors, findings } = await writeEdits(content, edits, { dryRun, images });
  if (errors.length > 0) {
    console.error(`${report(inFolder(errors, content))}\nnothing was written`);
    process.exitCode = 1;
    return false;
  }
  for (const { name } of [...images.map(({ file }) => file), ...edits])
    console.log(`${content}/${name}${dryRun ? ' would be written' : ''}`);
  if (findings.length > 0) console.log(report(inFolder(findings, content)));
  return true;
}
