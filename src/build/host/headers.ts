/** What every answer of the site says, beside the policy that stands in each page (`astro.config.mjs`). */
export const EVERYWHERE: Record<string, string> = {
  // A policy in a page cannot say who may frame it.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // Whom a reader visits next need not know what was read.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All of it is public, and nobody is known here: programs on other sites may read data, annotations and pages.
  'Access-Control-Allow-Origin': '*',
};

/** Folders whose files are named by their bytes, so that a name never means anything else. */
export const UNCHANGING: readonly string[] = [
  '_astro/',
  'figures/',
  'recordings/',
  ...['pagefind/', 'pagefind/deep/'].flatMap((part) => [`${part}chunks/`, `${part}records/`]),
];

/** Files whose type their ending does not tell; a host that goes by endings is told in its example. */
export const TYPES: readonly [name: RegExp, type: string][] = [
  [/^(?:feed|corrections)\.xml$/, 'application/rss+xml'],
  [/^articles\/[^/]+\.annotations\.json$/, 'application/ld+json'],
];
/** Folders that pages of other sites may read by script: articles with their annotations, and the data. */
export const OPEN: readonly string[] = ['articles/', 'data/'];

/** `Cache-Control` of what is in the unchanging folders; all else is asked for again each time. */
export const FOREVER = 'public, max-age=31536000, immutable';
