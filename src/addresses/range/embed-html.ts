import { escaped } from './escaped.ts';

/**
 * A quotation for another page: the words, a blank line between paragraphs, and the citation that says whose they are.
 * It needs neither script nor style.
 */
export function embedHtml(words: string, address: string, citation: string): string {
  const paragraphs = words
    .split('\n\n')
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('\n');
  return `<blockquote cite="${escaped(address)}">\n${paragraphs}\n<footer>— ${citation}</footer>\n</blockquote>`;
}
