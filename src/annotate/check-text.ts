import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding, Place } from '../model/rules/finding.ts';
import { findingOf } from '../model/rules/finding-of.ts';
import { nearest } from '../model/rules/nearest.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { placeIn, typed } from '../read/markdown/typed-text.ts';

/** What is meant for a footnote or its definition and stayed in the text, unless a backslash says that it is text. */
const LEFT = /(?<=(?<!\\)(?:\\\\)*)(?:\[\^([^[\]\n\\]+)\]( :)?|\^\[([^[\]\n]+)\])/g;

/** How to write a footnote that Markdown does not take for one; nothing of one that only has no definition. */
function wayToWrite(name: string | undefined, colon: string | undefined, inPlace: string | undefined) {
  if (inPlace !== undefined) return 'put [^name] here, and a line "[^name]: …" with its words below the paragraph';
  if (/\s/.test(name ?? ''))
    return `its name has no spaces: [^${name?.trim().replace(/\s+/g, '-')}], here and in its definition`;
  return colon === undefined ? undefined : `put the colon right behind it, "[^${name}]:"`;
}

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
      for (const { 0: value, 1: name, 2: colon, 3: inPlace, index } of written.matchAll(LEFT)) {
        if ((inPlace ?? name ?? '').trim() === '' || (inPlace && !/\s/.test(inPlace))) continue;
        const place = placeIn(written, index, placeOf(node));
        const fix = wayToWrite(name, colon, inPlace);
        if (fix) findings.push(findingOf('footnote-not-taken', place, { value, fix }));
        else missing.push({ value: name as string, place });
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
