import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { MOST_ALIASES, yamlFindings } from './yaml-findings.ts';

/** A path into YAML data: keys and indexes. */
export type Path = readonly PropertyKey[];

/** Data read from YAML, and where each part of it stands. */
export interface Yaml {
  data: unknown;
  /** The place of the value at `path`; with `key`, that of the key. The nearest enclosing place if there is none. */
  locate: (path: Path, key?: boolean) => Place;
  /** What an editor wrote at `path`, where it is one plain value: `012`, which YAML takes for the number 12. */
  written: (path: Path) => string | undefined;
  findings: Finding[];
}

function nodeAt(from: unknown, path: Path, key: boolean): { node: Node | undefined; depth: number } {
  let node = isNode(from) ? from : undefined;
  for (const [depth, step] of path.entries()) {
    const pair =
      isMap(node) && node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    const next: unknown = isPair(pair)
      ? key && depth === path.length - 1
        ? pair.key
        : (pair.value ?? pair.key)
      : isNode(node) && 'get' in node
        ? (node as unknown as { get: (at: unknown, keep: true) => Node }).get(step, true)
        : undefined;
    if (!isNode(next) || !next.range) return { node, depth };
    node = next;
  }
  return { node, depth: path.length };
}

/** Reads YAML 1.2 that begins on line `firstLine` of `file`; what cannot be read is in the findings (`bad-yaml`). */
export function parseYaml(text: string, file: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  // No warning of the reader may reach the console: what matters of them is in the findings.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const findings = yamlFindings(document, placeAt);
  const locate = (path: Path, key = false): Place =>
    placeAt(nodeAt(document.contents, path, key).node?.range?.[0] ?? 0);
  const written = (path: Path): string | undefined => {
    const { node, depth } = nodeAt(document.contents, path, false);
    return depth === path.length && isScalar(node) ? (node.source ?? '') : undefined;
  };
  let data: unknown;
  try {
    data = findings.length > 0 ? undefined : document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    // The one thing that is only seen while the data are made: few aliases that stand for very much.
    const words = { detail: 'aliases that stand for too much', fix: 'write the values out' };
    findings.push(findingOf('bad-yaml', placeAt(text.search(/\*\w/)), words));
  }
  return { data, locate, written, findings };
}
