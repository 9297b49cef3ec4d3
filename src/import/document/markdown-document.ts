import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Html, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { parseMarkdown } from '../../read/markdown/parse-markdown.ts';
import type { ForeignDocument, Remark } from './document.ts';

const TITLE = ['title'];
const DECK = ['deck', 'description', 'summary', 'excerpt', 'subtitle'];
const DATE = ['published', 'date', 'pubDate', 'publishDate'];

/** The fields of frontmatter in YAML; of TOML those that are plain. */
function fieldsOf({ type, value }: { type: string; value: string }): Record<string, unknown> {
  if (type === 'toml') {
    return Object.fromEntries(
      [...value.matchAll(/^(\w+)\s*=\s*"?([^"\n]*)"?/gm)].map(([, key, words]) => [key, words]),
    );
  }
  try {
    return (parse(value) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

const plain = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** Blocks of HTML become what they mean; of inline HTML the words between the tags stay. */
function withoutHtml(tree: Root): Remark[] {
  const remarks: Remark[] = [];
  visit(tree, 'html', (node: Html, index, parent) => {
    if (!parent || index === undefined) return;
    const inBlock = parent.type !== 'paragraph' && parent.type !== 'heading';
    const inside = inBlock
      ? (toMdast(fromHtml(node.value, { fragment: true }), { document: true }) as Root).children
      : [];
    const isRemark = /^\s*<!--/.test(node.value);
    const sign = node.value.replace(/\s+/g, ' ').slice(0, 60);
    remarks.push({ what: isRemark ? 'left out' : 'changed', words: `the HTML ${sign}` });
    parent.children.splice(index, 1, ...(inside as RootContent[] as never[]));
    return [SKIP, index + inside.length];
  });
  return remarks;
}

/** Markdown of any dialect that is near to GitHub's, with what its frontmatter says. */
export function markdownDocument(text: string): ForeignDocument {
  const tree = parseMarkdown(text);
  const [head] = tree.children as { type: string; value: string }[];
  const has = head?.type === 'yaml' || head?.type === 'toml';
  const fields = has ? fieldsOf(head) : {};
  if (has) tree.children.shift();
  const first = (names: readonly string[]) => names.map((name) => plain(fields[name])).find(Boolean);
  const taken = new Set([...TITLE, ...DECK, ...DATE]);
  const left = Object.keys(fields).filter((name) => !taken.has(name));
  const remarks = withoutHtml(tree);
  if (left.length > 0) remarks.unshift({ what: 'left out', words: `the fields ${left.join(', ')}` });
  return {
    tree,
    title: first(TITLE),
    deck: first(DECK),
    published: first(DATE)?.slice(0, 10),
    remarks,
  };
}
