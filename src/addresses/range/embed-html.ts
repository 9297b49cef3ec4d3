import { escaped } from './escaped.ts';

/**
 * A quotation for another page: the words, and the citation that says whose they are. It needs neither script nor
 * style.
 */
export function embedHtml(words: string, address: string, citation: string): string {
  return `<blockquote cite="${escaped(address)}">\n<p>${escaped(words)}</p>\n<footer>— ${citation}</footer>\n</blockquote>`;
}
