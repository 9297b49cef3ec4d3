import { EVERYWHERE, FOREVER, OPEN, UNCHANGING } from './headers.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read, for a site under `base` (begins and ends with a slash).
 * Both join the values of a header that two rules give, so no header is in two of these; both let a browser keep
 * other files only as long as they have not changed.
 */
export function formatHeaders(base: string): string {
  const rules = [
    [`${base}*`, ...Object.entries(EVERYWHERE).map(([name, value]) => `${name}: ${value}`)],
    ...OPEN.map((folder) => [`${base}${folder}*`, 'Access-Control-Allow-Origin: *']),
    ...UNCHANGING.map((folder) => [`${base}${folder}*`, `Cache-Control: ${FOREVER}`]),
  ];
  return `${rules.map((lines) => lines.join('\n  ')).join('\n\n')}\n`;
}
