import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import '../read/markdown/nodes.ts';
import { CREDIT } from './number-paragraphs.ts';

const isCredit = ({ data }: Nodes): boolean => (data as { id?: string } | undefined)?.id === CREDIT;

/**
 * Says of each mention of a marked tree whether a reader sees it marked before asking for it: the first name of an
 * entity in each section, so that marks guide and the prose stays quiet; not other words that stand for one. The credit
 * line is a section of its own.
 */
export function markAtRest(tree: Root): void {
  let seen = new Set<string>();
  for (const block of tree.children) {
    if (block.type === 'heading') seen = new Set();
    visit(block, 'mention', (mention) => {
      mention.atRest = mention.first && !mention.also && !seen.has(mention.entity);
      if (mention.atRest) seen.add(mention.entity);
    });
    if (isCredit(block)) seen = new Set();
  }
}
