import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding, Place } from '../model/finding.ts';
import { findingOf } from '../model/finding-of.ts';

/** A path into YAML data: keys and indexes. */
export type Path = readonly PropertyKey[];

/** Data read from YAML, and where each part of it stands. */
export interface Yaml {
  data: unknown;
  /** The place of the value at `path`; with `key`, that of the key. The nearest enclosing place if there is none. */
  locate: (path: Path, key?: boolean) => Place;
  findings: Finding[];
}

/** Reads YAML 1.2 that begins on line `firstLine` of `file`; syntax errors and duplicate keys are findings (`bad-yaml`). */
export function parseYaml(text: string, file: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const findings = [...document.errors, ...document.warnings].map((error) =>
    findingOf('bad-yaml', placeAt(error.pos[0]), { detail: error.message.split('\n')[0] as string }),
  );
  const locate = (path: Path, key = false): Place => {
    let node: unknown = document.contents;
    let offset = isNode(node) && node.range ? node.range[0] : 0;
    for (const [depth, step] of path.entries()) {
      const pair = isMap(node) && node.items.find((item) => isScalar(item.key) && item.key.value === step);
      const next: unknown = isPair(pair)
        ? key && depth === path.length - 1
          ? pair.key
          : (pair.value ?? pair.key)
        : isNode(node) && 'get' in node
          ? (node as unknown as { get: (at: unknown, keep: true) => Node }).get(step, true)
          : undefined;
      if (!isNode(next) || !next.range) break;
      node = next;
      offset = next.range[0];
    }
    return placeAt(offset);
  };
  let data: unknown;
  try {
    data = findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    findings.push(findingOf('bad-yaml', placeAt(0), { detail: (error as Error).message }));
  }
  return { data, locate, findings };
}
