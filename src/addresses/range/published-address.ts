/**
 * The address that others are given for a page: the one at which the site is published (`canonical`), and, as long as
 * it is published nowhere, the one at which it stands. A build without an address takes its own machine for its place,
 * and the name of that has no dot, as every public one has.
 */
export function publishedAddress(canonical: string | undefined, here: string): string {
  if (canonical && new URL(canonical).hostname.includes('.')) return canonical;
  const stands = new URL(here);
  stands.search = '';
  stands.hash = '';
  return stands.href;
}
