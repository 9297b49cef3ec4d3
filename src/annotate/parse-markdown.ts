import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** Markdown with frontmatter and GFM, as mdast. A whole file is given, so that every position is that of the file. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}
