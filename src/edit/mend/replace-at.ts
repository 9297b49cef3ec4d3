import { isPair, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import { splitFrontmatter } from '../edit-frontmatter.ts';
import { CannotEdit, type YamlPath } from '../yaml/change.ts';
import { editYaml } from '../yaml/edit-yaml.ts';

/** Where in a file something stands; both count from 1. */
export interface At {
  line: number;
  column: number;
}

/** How far behind the place the words may stand, in characters: a link begins before its address. */
const FAR = 2000;

interface Found {
  /** The way to a value; nothing for the name of a field. */
  path: YamlPath | undefined;
  node: Scalar;
  far: number;
}

/** The values and names of fields that say `from` on the line, the nearest to the column first. */
function scalarsAt(yaml: string, { line, column }: At, from: string): Found[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'error', keepSourceTokens: true });
  const found: Found[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (!node.range || String(node.value).normalize() !== from) return;
      const place = lines.linePos(node.range[0]);
      if (place.line !== line) return;
      const path = ancestors.flatMap((holder, depth): (string | number)[] => {
        const inner = ancestors[depth + 1] ?? node;
        if (isPair(holder)) return [String((holder.key as Scalar).value)];
        if (holder !== null && 'items' in holder && !isPair(inner)) return [(holder.items as unknown[]).indexOf(inner)];
        return [];
      });
      found.push({ path: key === 'key' ? undefined : path, node, far: Math.abs(place.col - column) });
    },
  });
  return found.sort((a, b) => a.far - b.far);
}

/** Where a line and column stand in a text, however its lines end. */
function offsetOf(text: string, { line, column }: At): number {
  let at = 0;
  for (let left = line - 1; left > 0; left--) {
    const feed = text.indexOf('\n', at);
    if (feed < 0) return text.length;
    at = feed + 1;
  }
  return at + column - 1;
}

/** How a text names a record, before its id. */
const NAMED_BY = ['entity:', 'work:', '@'];

/**
 * The words in the text itself, from the place on and in the same paragraph. Where they do not begin at the place
 * itself, that is a link's: there what names a record goes first, for the words of the link may be the same.
 */
function inText(text: string, at: At, from: string, to: string): string {
  const start = Math.max(0, offsetOf(text, at));
  const rest = text.slice(start, start + FAR).split(/\r?\n[ \t]*\r?\n/)[0] ?? '';
  const whole = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isHere = rest.startsWith(from) || rest.startsWith('[^');
  const [found] = (isHere ? [''] : [...NAMED_BY, '']).flatMap((by) => {
    const match = new RegExp(`(?<![\\p{L}\\p{N}_-])${by}${whole}(?![\\p{L}\\p{N}_-])`, 'u').exec(rest);
    return match ? [match.index + by.length] : [];
  });
  if (found === undefined) throw new CannotEdit(`"${from}" does not stand there as it is: mend it by hand`);
  const place = start + found;
  return text.slice(0, place) + to + text.slice(place + from.length);
}

function inYaml(yaml: string, at: At, from: string, to: string): string | undefined {
  const [found] = scalarsAt(yaml, at, from);
  if (!found) return undefined;
  const { path, node } = found;
  if (path) return editYaml(yaml, [{ op: 'set', path, value: to }]);
  const [start, end] = node.range as [number, number, number];
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  return yaml.slice(0, start) + to + yaml.slice(end);
}

/**
 * A file in which the value, the name of a field, or the words of the text at a place say `to` and no longer `from`;
 * all else stays byte for byte. `kind` tells whether the file is all YAML. Throws `CannotEdit` if `from` is not there.
 */
export function replaceAt(text: string, kind: 'markdown' | 'yaml', at: At, from: string, to: string): string {
  if (kind === 'yaml') return inYaml(text, at, from, to) ?? inText(text, at, from, to);
  const { open, yaml, rest } = splitFrontmatter(text);
  const behind = open.split('\n').length - 1;
  const within = inYaml(yaml, { ...at, line: at.line - behind }, from, to);
  return within === undefined ? inText(text, at, from, to) : open + within + rest;
}
