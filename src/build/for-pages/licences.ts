import { formatLicences } from '../licences/format-licences.ts';
import type { Package } from '../licences/packages-of.ts';
import { readLicence, readPackages } from '../licences/read-packages.ts';

/**
 * The packages that the site is made with and their licences as plain text, with the whole text of each that our own
 * code asks for.
 */
export async function licenceText(): Promise<string> {
  const packages = await readPackages();
  const direct = packages.filter((one) => one.direct);
  const read = await Promise.all(direct.map(async (one) => [one, await readLicence(one)] as const));
  return formatLicences(
    packages,
    read.filter((one): one is [Package, string] => one[1] !== undefined),
  );
}
