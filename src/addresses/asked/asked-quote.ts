import { decoded } from '../../model/decoded.ts';

/** Words that another tool has linked: how they begin, or all of them; and what it knows around them. */
export interface AskedQuote {
  exact: string;
  /** How the last of them read, if not all are given. */
  end?: string;
  prefix?: string;
  suffix?: string;
}

/** A text directive, `prefix-,start,end,-suffix` (https://wicg.github.io/scroll-to-text-fragment/#syntax). */
function ofDirective(text: string): AskedQuote[] {
  const terms = text.split(',');
  const prefix = terms.length > 1 && terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.length > 1 && terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [exact = '', end] = terms.map(decoded);
  if (!/[\p{L}\p{N}]/u.test(exact)) return [];
  return [
    {
      exact,
      ...(end && { end }),
      ...(prefix && { prefix: decoded(prefix) }),
      ...(suffix && { suffix: decoded(suffix) }),
    },
  ];
}

/** The words that text directives look for: what stands behind `:~:` in an address. */
export const quotesOfDirective = (directive: string): AskedQuote[] =>
  directive.split('&').flatMap((one) => (one.startsWith('text=') ? ofDirective(one.slice('text='.length)) : []));

/** Facets of a query that say nothing of words. */
const FACET = /(?:^|\s)(?:user|group|tags?|url|uri|since|any|text):(?:"[^"]*"|'[^']*'|\S+)/g;

/** The words in a fragment of Hypothesis: `annotations:query:` and the words, or `quote:` and the words. */
export function quotesOfAnnotations(fragment: string): AskedQuote[] {
  const query = /^annotations:(?:query:)?(.*)$/s.exec(fragment)?.[1]?.replaceAll('+', ' ') ?? '';
  const [, double, single, bare] = /(?:^|\s)quote:(?:"([^"]+)"|'([^']+)'|(\S+))/.exec(query) ?? [];
  const named = double ?? single ?? bare;
  // Without "query" it is the id of an annotation, which nobody but Hypothesis knows.
  if (!named && !fragment.startsWith('annotations:query:')) return [];
  const exact = (named ?? query.replace(FACET, ' ')).replace(/^["'\s]+|["'\s]+$/g, '');
  return /[\p{L}\p{N}]/u.test(exact) ? [{ exact }] : [];
}
