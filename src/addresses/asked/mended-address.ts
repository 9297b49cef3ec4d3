/** The folder that somebody has written for several paragraphs of an article. */
const RANGE = /^(.*articles\/[^/]+\/)(p\d+[a-z]*(?:[-,]p?\d+[a-z]*)+)\/?$/;
/** What text around an address leaves at the end of a path. */
const TRAILING = /[\s.,;:!?…)\]}>'"’”»*_|\\\u200b\u200e\u200f\ufeff]+\/?$/;

/**
 * The address that was meant by one at which there is no page: with a number sign that was encoded into the path, with
 * signs behind it or with capitals. Undefined if nothing of that is the matter; what is given is never mended again.
 * `home` is the path of the site's first page: what is before its end is not ours to change.
 */
export function mendedAddress(address: string, home: string): string | undefined {
  const url = new URL(address);
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  const base = decodeURIComponent(home);
  if (!path.startsWith(base)) return undefined;
  const [folder = '', fragment] = path.slice(base.length).split(/\/?#(.*)$/s);
  const [clean, query] = folder.split(/\?(.*)$/s) as [string, string?];
  const named = clean.replace(TRAILING, '').toLowerCase();
  // Several paragraphs have no page of their own.
  const [, article, range] = RANGE.exec(named) ?? [];
  if (article !== undefined && range !== undefined) {
    const several = new URL(url);
    several.pathname = base + article;
    several.hash = range;
    return several.href;
  }
  if (
    fragment === undefined &&
    query === undefined &&
    named === folder.replace(TRAILING, '') &&
    !TRAILING.test(folder)
  ) {
    return undefined;
  }
  const mended = new URL(url);
  const isWhole = named === '' || named.endsWith('/') || /\.[a-z0-9]+$/.test(named);
  mended.pathname = base + named + (isWhole ? '' : '/');
  if (query) mended.search = query;
  if (fragment) mended.hash = fragment;
  return mended.href === url.href ? undefined : mended.href;
}
