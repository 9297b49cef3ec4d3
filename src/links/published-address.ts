/**
 * The address that others are given for a page: the one at which the site is published (`canonical`), and, as long as
 * it is published nowhere (then the build has taken this machine for its place), the one at which it stands.
 */
export function publishedAddress(canonical: string | undefined, here: string): string {
  const stands = new URL(here);
  stands.search = '';
  stands.hash = '';
  if (canonical === undefined || new URL(canonical).hostname === 'localhost') return stands.href;
  return canonical;
}
