import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseField } from '../annotate/parse-field.ts';
import type { Finding, Place } from '../model/finding.ts';
import { findingOf } from '../model/finding-of.ts';
import { nearest } from '../model/nearest.ts';

/** The ids that Markdown may link to. */
export interface Known {
  entities: readonly string[];
  works: readonly string[];
}

const SAFE = /^(?:https?:\/\/\S+|mailto:\S+|[^:]*)$/i;

/** Findings on the links, images and HTML in Markdown. `placeOf` tells where a node stands in its file. */
export function checkTree(tree: Nodes, known: Known, placeOf: (node: Nodes) => Place): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'html') findings.push(findingOf('raw-html', placeOf(node), { value: node.value }));
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const [scheme, id = ''] = node.url.split(':');
    if (scheme === 'entity' && !known.entities.includes(id)) {
      findings.push(findingOf('unknown-entity', placeOf(node), { value: id, near: nearest(id, known.entities) }));
    } else if (scheme === 'work' && !known.works.includes(id)) {
      findings.push(findingOf('unknown-work', placeOf(node), { value: id, near: nearest(id, known.works) }));
    } else if (scheme !== 'entity' && scheme !== 'work' && !SAFE.test(node.url)) {
      findings.push(findingOf('bad-address', placeOf(node), { value: node.url }));
    }
  });
  return findings;
}

/** The same for Markdown in a field of the frontmatter: every finding stands at the field. */
export function checkField(text: string, known: Known, place: Place): Finding[] {
  return checkTree(parseField(text), known, () => place);
}
