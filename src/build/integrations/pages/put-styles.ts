import { posix } from 'node:path';

/** Style sheets of at most so many bytes stand in the page: to ask for them would cost as much. */
const SMALL = 1_000;
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * The page with the style sheets that it names put in it: all of them, so that nothing holds up its first paint, or
 * else the small ones alone. The others stay files, which pages have in common. `sheets` are those of the site by the
 * names of their files.
 */
export function putStyles(html: string, sheets: ReadonlyMap<string, string>, all: boolean): string {
  const named = html.replace(LINK, (link, href: string) => {
    const css = sheets.get(posix.basename(href));
    return css !== undefined && (all || css.length <= SMALL) ? `<style>${css}</style>` : link;
  });
  // One element for what stands side by side.
  return all ? named.replaceAll('</style><style>', '') : named;
}
