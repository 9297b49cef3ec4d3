/** A page as the server gave it; `url` is its path within the site, without the base. */
export interface CrawledPage {
  url: string;
  content: string;
}

/**
 * Reads every HTML page that can be reached by links from `home` without leaving the folder that `home` is in.
 * Pages that fail are listed in `failed`; throws only if nothing can be fetched at all.
 */
export async function crawlPages(
  home: URL,
  load: (url: URL) => Promise<Response> = fetch,
): Promise<{ pages: CrawledPage[]; failed: string[] }> {
  const pages: CrawledPage[] = [];
  const failed: string[] = [];
  const queue = [home.href];
  const seen = new Set(queue);
  for (const address of queue) {
    const response = await load(new URL(address));
    const content = await response.text();
    if (!response.ok) {
      failed.push(`${address} (${response.status})`);
      continue;
    }
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    pages.push({ url: `/${new URL(address).pathname.slice(home.pathname.length)}`, content });
    for (const target of linksOf(content, address)) {
      if (!target.startsWith(home.href) || seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return { pages, failed };
}

/** The addresses that a page links to, without query and fragment. A pattern will do: the HTML is our own. */
function linksOf(html: string, address: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?\bhref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const url = URL.parse(href.replaceAll('&amp;', '&'), address);
    if (!url) return [];
    url.hash = '';
    url.search = '';
    return [url.href];
  });
}
