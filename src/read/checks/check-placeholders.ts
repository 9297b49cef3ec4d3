import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { PLACEHOLDER, PLACEHOLDERS } from '../../model/page.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';

/** Findings on words in double braces that stand for nothing. */
export function checkPlaceholders(tree: Nodes, placeOf: (node: Nodes) => Place): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'text', (node) => {
    for (const [, name = ''] of node.value.matchAll(PLACEHOLDER)) {
      if (PLACEHOLDERS.some((known) => known === name)) continue;
      const near = nearest(name, PLACEHOLDERS);
      findings.push(findingOf('unknown-value', placeOf(node), { value: name, near, detail: PLACEHOLDERS.join(', ') }));
    }
  });
  return findings;
}
