import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { pairHtml } from './pair-html.ts';
import { takeAlerts } from './take-alerts.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const ofFields = parser.copy().freeze();
const ofFiles = parser.copy().use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** Markdown with frontmatter and GFM, as mdast. A whole file is given, so that every position is that of the file. */
export function parseMarkdown(text: string): Root {
  return takeAlerts(pairHtml(ofFiles.parse(text)), text);
}

/** Markdown without frontmatter, as mdast: three hyphens at its head are a line. */
export function parseFieldMarkdown(text: string): Root {
  return takeAlerts(pairHtml(ofFields.parse(text)), text);
}
