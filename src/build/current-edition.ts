import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { recordAddresses } from '../addresses/published/record-addresses.ts';
import { addressesOf } from '../addresses/routes/addresses-of.ts';
import { addresses } from '../addresses/site.ts';
import { formatLedger } from '../ledger/format-ledger.ts';
import { describeChanges } from '../ledger/report/describe-changes.ts';
import type { Edition } from '../model/edition.ts';
import { readContent } from '../read/files/read-content.ts';
import type { RenderContext } from '../render/handlers.ts';
import { type BuiltEdition, buildEdition } from './edition.ts';
import { FindingsError } from './findings-error.ts';
import { inFolder } from './in-folder.ts';
import { publicFolderOf } from './public-folder.ts';
import type { PublicRecord } from './publish/publish-folder.ts';
import { report } from './report.ts';

/** What pages are made from. */
export interface CurrentEdition {
  edition: Edition;
  context: RenderContext;
}

const called = process.env.POSTIL_CONTENT ?? 'content';
const root = resolve(called);
const publicFolder = publicFolderOf(root);
let current: { fingerprint: string; edition: Promise<CurrentEdition> } | undefined;

async function publish(built: BuiltEdition): Promise<CurrentEdition> {
  const { edition, context, findings } = built;
  if (!edition) throw new FindingsError(findings, called);
  if (findings.length > 0) console.warn(report(inFolder(findings, called)));
  const { POSTIL_RECORDS } = process.env;
  if (import.meta.env.PROD && POSTIL_RECORDS) {
    await writeFile(POSTIL_RECORDS, JSON.stringify([...ledgerRecords(built), ...(await addressRecords(edition))]));
  }
  return { edition, context };
}

const ledgerRecords = ({ ledgers }: BuiltEdition): PublicRecord[] =>
  ledgers
    .filter(({ changes }) => changes.length > 0)
    .map(({ ledger, changes, before }) => ({
      path: join(root, 'articles', `${ledger.article}.permalinks.json`),
      before,
      text: formatLedger(ledger),
      said: `${ledger.article}: paragraph ledger updated: ${describeChanges(changes)}`,
    }));

/** A build for a public address is a release: what it publishes is promised from then on. */
async function addressRecords(edition: Edition): Promise<PublicRecord[]> {
  if (!process.env.SITE_URL || process.env.CI === 'true') return [];
  const path = join(root, 'addresses.txt');
  const before = existsSync(path) ? await readFile(path, 'utf8') : undefined;
  const { text, added } = recordAddresses(before ?? '', addressesOf(edition));
  if (added === 0) return [];
  return [{ path, before, text, said: `addresses.txt: ${added} new; commit it with the content` }];
}

/**
 * The edition as it is in the content folder (`POSTIL_CONTENT`, else `content`): made once in a build, and again
 * after a change in development. A build is told what to write when it is in place (`POSTIL_RECORDS`): the ledgers that
 * changed, and for a public address the list of addresses; unless `CI` is "true".
 * Throws a `FindingsError` if the content has errors.
 */
export async function currentEdition(): Promise<CurrentEdition> {
  if (current && import.meta.env.PROD) return current.edition;
  const content = await readContent(root, publicFolder);
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if (current?.fingerprint !== fingerprint) {
    const options = { addresses: addresses(import.meta.env.BASE_URL), frozenLedgers: process.env.CI === 'true' };
    const edition = Promise.resolve(buildEdition(content, options)).then(publish);
    current = { fingerprint, edition };
  }
  return current.edition;
}
