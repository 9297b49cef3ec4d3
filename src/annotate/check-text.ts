import type { Heading, Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding, Place } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { nearest } from '../model/rules/nearest.ts';
import { textOf } from '../read/markdown/text-of.ts';

/** Where in its file a character of a text stands that begins at a place. */
function placeIn(text: string, index: number, { file, line, column }: Place): Place {
  const lines = text.slice(0, index).split('\n');
  const last = lines.at(-1) as string;
  return { file, line: line + lines.length - 1, column: lines.length > 1 ? last.length + 1 : column + last.length };
}

/** A text as it was typed, escapes included, and with them the true column; what the parser made has no place. */
const typed = ({ position, value }: Text, file: string): string =>
  position ? file.slice(position.start.offset, position.end.offset) : value;

/**
 * Findings on the text by itself: heading levels, and footnotes against their definitions. `text` is what the tree was
 * parsed from.
 */
export function checkText(
  tree: Root,
  text: string,
  claimIds: readonly string[],
  placeOf: (node: Nodes) => Place,
): Finding[] {
  const findings: Finding[] = [];
  let level = 1;
  const references = new Map<string, Nodes>();
  const definitions = new Map<string, Nodes>();
  const missing: { value: string; place: Place }[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const { depth } = node as Heading;
      if (depth === 1 || depth > level + 1) {
        const detail = depth === 1 ? 'the title is the first level' : `from level ${level} to level ${depth}`;
        findings.push(findingOf('heading-skipped', placeOf(node), { value: textOf(node), detail }));
      }
      level = Math.max(depth, 2);
    }
    if (node.type === 'footnoteReference' && !references.has(node.identifier)) references.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') {
      if (definitions.has(node.identifier)) {
        findings.push(findingOf('footnote-defined-twice', placeOf(node), { value: node.identifier }));
      } else definitions.set(node.identifier, node);
    }
    // A reference without a definition is not one to the parser: it stays in the text as it was typed.
    if (node.type === 'text') {
      const written = typed(node, text);
      for (const { 1: id, index } of written.matchAll(/(?<=(?<!\\)(?:\\\\)*)\[\^([^\]\s\\]+)\]/g)) {
        missing.push({ value: id as string, place: placeIn(written, index, placeOf(node)) });
      }
    }
  });
  for (const { value, place } of missing) {
    findings.push(findingOf('footnote-undefined', place, { value, near: nearest(value, [...definitions.keys()]) }));
  }
  for (const [id, node] of definitions) {
    if (claimIds.includes(id)) findings.push(findingOf('footnote-id-taken', placeOf(node), { value: id }));
    if (!references.has(id)) findings.push(findingOf('footnote-unused', placeOf(node), { value: id }));
  }
  return findings;
}
