import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger } from '../../ledger/format-ledger.ts';
import type { Content } from '../../read/files/read-content.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import type { NumberedArticle } from '../steps/number-article.ts';
import { filesBelow, hashOfFiles } from './files-below.ts';

/** What must be the same for pages of several processes to be of one site. */
export interface Identity {
  /** Of all that the edition says, ledgers as they shall be. */
  content: string;
  /** Of the program, and of the publisher's own components and pages. */
  program: string;
  /** `SITE_URL`, or nothing. */
  site: string;
}

async function programHash(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [join(PROGRAM_FOLDER, 'src'), join(root, 'overrides')]) {
    hash.update(await hashOfFiles(folder, await filesBelow(folder)));
  }
  for (const file of [join(PROGRAM_FOLDER, 'package.json'), join(root, 'package-lock.json')]) {
    hash.update(existsSync(file) ? readFileSync(file) : '');
  }
  return hash.digest('hex');
}

/**
 * What this process makes pages from. `root` is the folder of the edition. What no page shows is left out: the list of
 * addresses, which a build writes, and what the bench suggests no more.
 */
export async function identityOf(
  { addresses: _, suggestions: __, ...content }: Content,
  numbered: readonly NumberedArticle[],
  root: string,
): Promise<Identity> {
  const ledgers = numbered.map(({ update }) => formatLedger(update.ledger));
  const hash = createHash('sha256').update(JSON.stringify({ ...content, ledgers }));
  return { content: hash.digest('hex'), program: await programHash(root), site: process.env.SITE_URL ?? '' };
}
