import { isMap, isPair, isScalar, isSeq, type Scalar } from 'yaml';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { locateIn, type Path, type Places, type Position, placesOf, position } from './places.ts';
import { readDocument } from './read-document.ts';
import { yamlFindings } from './yaml-findings.ts';

/** Data read from YAML, and where each part of it stands. */
export interface Yaml {
  data: unknown;
  /** The place of the value at `path`; with `key`, that of the key. The nearest enclosing place if there is none. */
  locate: (path: Path, key?: boolean) => Place;
  /** What that is told from. */
  places: Places;
  /** What an editor wrote at `path`, where it is one plain value: `012`, which YAML takes for the number 12. */
  written: (path: Path) => string | undefined;
  findings: Finding[];
}

/** The scalar at a path, if there is one. */
function scalarAt(from: unknown, path: Path): Scalar | undefined {
  let node = from;
  for (const step of path) {
    const pair = isMap(node) && node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    node = isPair(pair) ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return isScalar(node) ? node : undefined;
}

/** Reads YAML 1.2 that begins on line `firstLine` of `file`; what cannot be read is in the findings (`bad-yaml`). */
export function parseYaml(text: string, file: string, firstLine = 1): Yaml {
  const { document, lines, data: said } = readDocument(text);
  // What is missing at the end is missing on its last line.
  const end = text.endsWith('\n') ? text.length - 1 : text.length;
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, end));
    return { file, line: line + firstLine - 1, column: col };
  };
  const findings = yamlFindings(document, placeAt);
  const positionAt = (offset: number): Position => {
    const { line, column } = placeAt(offset);
    return position(line, column);
  };
  const places = placesOf(document.contents, positionAt) ?? position(firstLine, 1);
  const written = (path: Path): string | undefined => {
    const scalar = scalarAt(document.contents, path);
    return scalar && (scalar.source ?? '');
  };
  let data: unknown;
  try {
    data = findings.length > 0 ? undefined : said();
  } catch {
    // The one thing that is only seen while the data are made: few aliases that stand for very much.
    const words = { detail: 'aliases that stand for too much', fix: 'write the values out' };
    findings.push(findingOf('bad-yaml', placeAt(text.search(/\*\w/)), words));
  }
  return { data, locate: locateIn(places, file), places, written, findings };
}
