import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BuiltEdition, buildEdition } from './edition.ts';
import { FindingsError } from './findings-error.ts';
import type { Edition } from './model/edition.ts';
import { describeChanges } from './permalinks/describe-changes.ts';
import { formatLedger } from './permalinks/format-ledger.ts';
import { addressesOf } from './published/addresses-of.ts';
import { recordAddresses } from './published/record-addresses.ts';
import { readContent } from './read/read-content.ts';
import type { RenderContext } from './render/handlers.ts';
import { replaceWhole } from './replace-whole.ts';
import { report } from './report.ts';
import { addresses } from './site.ts';

/** What pages are made from. */
export interface CurrentEdition {
  edition: Edition;
  context: RenderContext;
}

const root = resolve(process.env.POSTIL_CONTENT ?? 'content');
let current: { fingerprint: string; edition: Promise<CurrentEdition> } | undefined;

async function publish({ edition, context, findings, ledgers }: BuiltEdition): Promise<CurrentEdition> {
  if (!edition) throw new FindingsError(findings);
  if (findings.length > 0) console.warn(report(findings));
  if (import.meta.env.PROD) {
    for (const { ledger, changes, before } of ledgers) {
      if (changes.length === 0) continue;
      const path = join(root, 'articles', `${ledger.article}.permalinks.json`);
      if (!(await replaceWhole(path, before, formatLedger(ledger)))) {
        throw new Error(`${path} was changed during the build; build again`);
      }
      console.log(`${ledger.article}: paragraph ledger updated: ${describeChanges(changes)}`);
    }
  }
  if (import.meta.env.PROD && process.env.SITE_URL && process.env.CI !== 'true') await keepAddresses(edition);
  return { edition, context };
}

/** A build for a public address is a release: what it publishes is promised from then on. */
async function keepAddresses(edition: Edition): Promise<void> {
  const file = join(root, 'addresses.txt');
  const added = await recordAddresses(file, existsSync(file) ? await readFile(file, 'utf8') : '', addressesOf(edition));
  if (added > 0) console.log(`addresses.txt: ${added} new; commit it with the content`);
}

/**
 * The edition as it is in the content folder (`POSTIL_CONTENT`, else `content`): made once in a build, and again
 * after a change in development. A build writes the ledgers that changed, unless `CI` is "true".
 * Throws a `FindingsError` if the content has errors.
 */
export async function currentEdition(): Promise<CurrentEdition> {
  if (current && import.meta.env.PROD) return current.edition;
  const content = await readContent(root);
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if (current?.fingerprint !== fingerprint) {
    const options = { addresses: addresses(import.meta.env.BASE_URL), frozenLedgers: process.env.CI === 'true' };
    const edition = Promise.resolve(buildEdition(content, options)).then(publish);
    current = { fingerprint, edition };
  }
  return current.edition;
}
