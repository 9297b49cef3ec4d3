import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../../model/rules/finding.ts';
import { readContent } from '../../read/files/read-content.ts';
import { textAt } from '../../read/files/text-at.ts';
import { rememberEdition } from '../latest-edition.ts';
import { publicFolderOf } from '../public-folder.ts';
import { articleLedgerRecord } from '../publish/public-records.ts';
import { type Replacement, replaceFiles, staleFiles } from '../publish/replace-files.ts';
import { type NewImage, writeImage } from './new-image.ts';
import { safePath } from './safe-path.ts';
import { tryEdits } from './try-edits.ts';
import { type FileEdit, withEdits } from './with-edits.ts';

/** What became of edits: none was written if there are `errors`. */
export interface Written {
  errors: Finding[];
  /** All that `check` says of the files that were written. */
  findings: Finding[];
}

/** How edits are written. */
export interface WriteOptions {
  /** All but the writing is done. */
  dryRun?: boolean;
  /** They are written even if there are errors more: what could not be read before can be checked now. */
  anyway?: boolean;
  /** Images that the files show, to be written before them. */
  images?: readonly NewImage[];
}

/** The text of a file of the content folder, byte for byte; undefined if there is none. */
export const rawText = async (root: string, name: string): Promise<string | undefined> =>
  textAt(await safePath(root, name));

/**
 * Writes files of the content folder `root`, if the edition has no error more with them; new articles get their
 * ledgers. Each is written whole. Throws `ChangedMeanwhile`, and writes nothing, if one of them is not what it was
 * read with, and `NotInContent` for what is no file of the edition.
 */
export async function writeEdits(
  root: string,
  edits: readonly FileEdit[],
  { dryRun = false, anyway = false, images = [] }: WriteOptions = {},
): Promise<Written> {
  const content = await readContent(resolve(root), publicFolderOf(root));
  content.images.push(...images.map(({ file }) => file));
  const { built, errors } = tryEdits(content, edits);
  const names = new Set(edits.map(({ name }) => `content/${name}`));
  const findings = built.findings.filter(({ file }) => names.has(file));
  const files: Replacement[] = [];
  for (const { name, before, text } of edits) {
    files.push({ path: await safePath(root, name), before, text, exact: true });
  }
  await staleFiles(files);
  if ((errors.length > 0 && !anyway) || dryRun) return { errors, findings };
  for (const image of images) await writeImage(resolve(root), image);
  for (const { path } of files) await mkdir(dirname(path), { recursive: true });
  const made = new Set(edits.filter(({ before }) => before === undefined).map(({ name }) => name));
  const fresh = built.numbered.filter(
    ({ update, beforeText }) => beforeText === undefined && made.has(`articles/${update.ledger.article}.md`),
  );
  await replaceFiles([...files, ...fresh.map((one) => articleLedgerRecord(resolve(root), one))]);
  rememberEdition(root, withEdits(content, edits), built);
  return { errors, findings };
}
