import { inlineHash } from '../../for-pages/inline-hash.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
/** What runs and how a page looks, with neither an address nor a type; then data and what comes by an address. */
const INLINE = /<(style|script)>([\s\S]*?)<\/\1>|<(?:script|style)(?=\s)[\s\S]*?<\/(?:script|style)>/;
/** Any other tag, so that what stands in the words of an attribute is none. */
const OTHER = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/;
const TAGS = new RegExp(`${INLINE.source}|${OTHER.source}`, 'gi');
const HASH = / 'sha256-[^']*'/g;

/**
 * The page with a policy of its own: of inline styles and scripts it allows those that stand in its head, and not those
 * of all other pages as well. No page has any elsewhere.
 */
export function ownPolicy(html: string): string {
  const tags: RegExpExecArray[] = [];
  for (const tag of html.matchAll(TAGS)) {
    if (tag[0] === '</head>') break;
    tags.push(tag);
  }
  const hashes = (name: string) =>
    [...new Set(tags.flatMap(([, inline, text = '']) => (inline === name ? ` '${inlineHash(text)}'` : [])))].join('');
  return html.replace(POLICY, (_whole, before: string, policy: string, after: string) => {
    const own = policy
      .replace(/style-src[^;]*/, (directive) => directive.replace(HASH, '') + hashes('style'))
      .replace(/script-src[^;]*/, (directive) => directive.replace(HASH, '') + hashes('script'));
    return before + own + after;
  });
}
