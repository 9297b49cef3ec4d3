import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding, Place } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { quoteFinder } from './find-quote.ts';

/** What may stand before, after or between the words that are repeated: marks of quotation and of what is left out. */
const AROUND = /^[\s"'“”‘’«»„‚「」『』…]+|[\s"'“”‘’«»„‚「」『』…]+$/g;

/** Findings on pull quotes that say what none of the paragraphs `texts` says. */
export function checkPullQuotes(tree: Root, texts: readonly string[], placeOf: (node: Nodes) => Place): Finding[] {
  const findings: Finding[] = [];
  const find = quoteFinder(texts);
  visit(tree, 'blockquote', (node) => {
    if (node.data?.setApart !== 'PULLQUOTE') return;
    for (const child of node.children) {
      if (child.type === 'paragraph' && child.data?.saidBy) continue;
      const words = textOf(child);
      const parts = words.split(/\s*\[?(?:…|\.\.\.)\]?\s*/).map((part) => part.replace(AROUND, ''));
      const absent = parts.some((part) => part !== '' && find({ exact: part }).length === 0);
      if (absent)
        findings.push(findingOf('pullquote-absent', placeOf(child.position ? child : node), { value: words }));
    }
  });
  return findings;
}
