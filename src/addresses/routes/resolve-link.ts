/**
 * Where the site stands for the reckoning: in one folder and in another, so that a way out of it and in again is
 * seen.
 */
const HOMES = ['https://site.invalid/one/', 'https://site.invalid/other/'];

/** A place on the site: the address of a page, from the home page on, and an id on it or nothing. */
export interface ResolvedLink {
  path: string;
  id: string;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Where a link leads, from the home page on, if the site stands at `home`; undefined if out of the site. */
function resolveFrom(home: string, url: string, page: string): ResolvedLink | undefined {
  const { origin, pathname, hash } = url.startsWith('/') ? new URL(home + url.slice(1)) : new URL(url, home + page);
  const path = `${origin}${pathname}`;
  if (!path.startsWith(home)) return undefined;
  // What comes behind `:~:` is for the browser (text fragments).
  const id = decoded(hash.slice(1).replace(/:~:.*$/, ''));
  return { path: decoded(path.slice(home.length)).replace(/(^|\/)index\.html$/, '$1'), id };
}

/** Where a link leads wherever the site stands; undefined if anywhere that is out of the site. */
export function resolveLink(url: string, page: string): ResolvedLink | undefined {
  const [one, other] = HOMES.map((home) => resolveFrom(home, url, page));
  return one && other;
}
