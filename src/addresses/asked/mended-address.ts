/** What text around an address leaves at the end of a path. */
const TRAILING = /[\s.,;:!?…)\]}>'"’”»*_|\\\u200b\u200e\u200f\ufeff]+\/?$/;

/**
 * The address that was meant by one at which there is no page: with a number sign that was encoded into the path, with
 * signs behind it or with capitals. Undefined if nothing of that is the matter; what is given is never mended again.
 */
export function mendedAddress(address: string): string | undefined {
  const url = new URL(address);
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  const [folder = '', fragment] = path.split(/\/?#(.*)$/s);
  const [clean, query] = folder.split(/\?(.*)$/s) as [string, string?];
  const named = clean.replace(TRAILING, '').toLowerCase();
  if (fragment === undefined && query === undefined && named === path.replace(TRAILING, '') && !TRAILING.test(path)) {
    return undefined;
  }
  const mended = new URL(url);
  mended.pathname = /\.[a-z0-9]+$/.test(named) || named.endsWith('/') ? named : `${named}/`;
  if (query) mended.search = query;
  if (fragment) mended.hash = fragment;
  return mended.href === url.href ? undefined : mended.href;
}
