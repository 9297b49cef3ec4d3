import { inlineHash } from '../../for-pages/inline-hash.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
/** What runs: with neither an address nor a type. */
const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const HASH = / 'sha256-[^']*'/g;

/**
 * The page with a policy of its own: of inline styles and scripts it allows those that stand in its head, and not those
 * of all other pages as well. No page has any elsewhere.
 */
export function ownPolicy(html: string): string {
  const head = html.slice(0, html.indexOf('</head>'));
  const hashes = (inline: RegExp) =>
    [...new Set([...head.matchAll(inline)].map(([, text = '']) => ` '${inlineHash(text)}'`))].join('');
  return html.replace(POLICY, (_whole, before: string, policy: string, after: string) => {
    const own = policy
      .replace(/style-src[^;]*/, (directive) => directive.replace(HASH, '') + hashes(STYLE))
      .replace(/script-src[^;]*/, (directive) => directive.replace(HASH, '') + hashes(SCRIPT));
    return before + own + after;
  });
}
