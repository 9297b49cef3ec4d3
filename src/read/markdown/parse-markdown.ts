import type { Root } from 'mdast';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { pairHtml } from './pair-html.ts';
import { parseBehind } from './parse-behind.ts';
import { takeAlerts } from './take-alerts.ts';
import { takeFormulas } from './take-formulas.ts';
import { takeSayings } from './take-sayings.ts';
import { takeTerms } from './take-terms.ts';
import { takeVerse } from './take-verse.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  // One dollar is money.
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkDefinitionList);
const ofFields = parser.copy().freeze();
const ofFiles = parser.copy().use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** What Markdown says by signs that are no nodes of it; `text` is what the tree was parsed from. */
function taken(tree: Root, text: string): Root {
  const paired = takeAlerts(takeFormulas(takeTerms(pairHtml(tree))), text);
  return takeSayings(takeVerse(paired, text), text);
}

/**
 * Markdown with frontmatter, GFM, lists of definitions, formulas and verse, as mdast. A whole file is given, so that
 * every position is that of the file.
 */
export const parseMarkdown = (text: string): Root =>
  taken(parseBehind(text, (behind) => ofFields.parse(behind)) ?? ofFiles.parse(text), text);

/** The same without frontmatter: three hyphens at its head are a line. */
export const parseFieldMarkdown = (text: string): Root => taken(ofFields.parse(text), text);
