import { articleVersions, versionText } from '../../addresses/versions/article-versions.ts';
import type { Ledger } from '../../model/ledger.ts';
import { sha256 } from './sha256.ts';

/** The check of the words of a version, by its id. */
export function versionCheck(ledger: Ledger, id: string): string {
  const version = articleVersions(ledger).find((one) => one.id === id);
  if (!version) throw new Error(`there is no version ${id}`);
  return sha256(versionText(version));
}
