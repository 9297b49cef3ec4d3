import { join } from 'node:path';
import { recordAddresses } from '../../addresses/published/record-addresses.ts';
import { addressesOf } from '../../addresses/routes/addresses-of.ts';
import { formatLedger } from '../../ledger/format-ledger.ts';
import { describeChanges } from '../../ledger/report/describe-changes.ts';
import type { LedgerUpdate } from '../../ledger/update-ledger.ts';
import type { Edition } from '../../model/edition.ts';
import { ledgerPath } from '../../model/ledger.ts';
import type { Content } from '../../read/files/read-content.ts';
import type { NumberedArticle } from '../steps/number-article.ts';
import type { PublicRecord } from './publish-folder.ts';

/** A ledger as its file shall be; `before` is the text that it was read with. */
export function ledgerRecord(
  path: string,
  before: string | undefined,
  { ledger, changes }: Pick<LedgerUpdate, 'ledger' | 'changes'>,
): PublicRecord {
  const state = changes.length > 0 ? `updated: ${describeChanges(changes)}` : 'up to date';
  return { path, before, text: formatLedger(ledger), said: `${ledger.article}: paragraph ledger ${state}` };
}

/** The ledger of an article of the edition whose content is in the folder `root`. */
export const articleLedgerRecord = (root: string, { update, beforeText }: NumberedArticle): PublicRecord =>
  ledgerRecord(join(root, ledgerPath(update.ledger.article)), beforeText, update);

/** The list of addresses with all that the edition publishes; nothing if they are on it already. */
export function addressRecord(root: string, { addresses }: Content, edition: Edition): PublicRecord | undefined {
  const before = addresses?.text;
  const { text, added } = recordAddresses(before ?? '', addressesOf(edition));
  const said = `addresses.txt: ${added} new; commit it with the content`;
  return added === 0 ? undefined : { path: join(root, 'addresses.txt'), before, text, said };
}
