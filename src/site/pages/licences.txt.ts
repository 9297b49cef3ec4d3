import type { APIRoute } from 'astro';
import { formatLicences } from '../../build/licences/format-licences.ts';
import type { Package } from '../../build/licences/packages-of.ts';
import { readLicence, readPackages } from '../../build/licences/read-packages.ts';

/** The packages that the site is made with, and their licences. */
export const GET: APIRoute = async () => {
  const packages = await readPackages();
  const direct = packages.filter((one) => one.direct);
  const read = await Promise.all(direct.map(async (one) => [one, await readLicence(one)] as const));
  const texts = read.filter((one): one is [Package, string] => one[1] !== undefined);
  return new Response(formatLicences(packages, texts), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
