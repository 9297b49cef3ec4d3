import { parseDocument } from 'yaml';

/**
 * The text of a Markdown article made into its nth copy: another title, and another sentence at the end of each
 * paragraph. The rest stays, so that every quote in the frontmatter is found as before.
 * Throws if the text has no frontmatter.
 */
export function copyArticle(text: string, n: number): string {
  const [, frontmatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (frontmatter === undefined || body === undefined) throw new Error('The article has no frontmatter.');
  const document = parseDocument(frontmatter);
  document.set('title', `${document.get('title')}, copy ${n}`);
  const blocks = body.trim().split(/\n{2,}/);
  const varied = blocks.map((block, m) => (/^[A-Z]/.test(block) ? `${block} ${sentence(n, m)}` : block));
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${varied.join('\n\n')}\n`;
}

/** A made-up sentence, the same each time for the same numbers, of words that no article has. */
function sentence(n: number, m: number): string {
  const words = [1, 2, 3, 4, 5, 6].map((i) => ((n * 7919 + m * 104729 + i * 1299709) % 9973).toString(26));
  return `Vexo ${words.map((word) => `q${word.replace(/\d/g, (digit) => 'xzjkvwqyhf'[Number(digit)] ?? '')}`).join(' ')}.`;
}
