import type { z } from 'zod';
import { isVisible } from '../../model/is-visible.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { RuleId } from '../../model/rules/rules.ts';
import { RULES } from '../../model/rules/rules.ts';
import type { Yaml } from './parse-yaml.ts';
import type { Path } from './places.ts';
import { wanted } from './wanted.ts';

type Issue = z.core.$ZodIssue;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));

/** The keys that a strict object allows are not in zod's issue, so they are read from the schema. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  const inner = (type: unknown): Record<string, unknown> => {
    let def = (type as { def?: Record<string, unknown> }).def ?? {};
    for (let next = def.innerType ?? def.in; next; next = def.innerType ?? def.in)
      def = (next as { def: Record<string, unknown> }).def;
    return def;
  };
  for (const step of path) {
    const def = inner(at);
    if (def.type === 'union') at = (def.options as unknown[]).find((option) => inner(option).type === 'object') ?? at;
    const { shape, element, valueType } = inner(at) as {
      shape?: Record<string, unknown>;
      element?: unknown;
      valueType?: unknown;
    };
    at = typeof step === 'number' ? element : (shape?.[String(step)] ?? valueType);
  }
  const def = inner(at);
  const object = def.type === 'union' ? (def.options as unknown[]).find((o) => inner(o).type === 'object') : at;
  return Object.keys((inner(object).shape as object | undefined) ?? {});
}

/** The branch of a union that the editor meant: the one with which the least is wrong. */
function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const wrongType = (branch: Issue[]) => branch.some((one) => one.code === 'invalid_type' && one.path.length === 0);
  // One fixed word (`known: then`) is the likeliest to be beside the point.
  const otherWord = (branch: Issue[]) =>
    branch.some((one) => one.code === 'invalid_value' && one.values.length === 1 && one.path.length === 0);
  const offThePoint = (branch: Issue[]) => (otherWord(branch) ? 2 : Number(wrongType(branch)));
  const branches = [...issue.errors].sort((a, b) => offThePoint(a) - offThePoint(b) || a.length - b.length);
  return (branches[0] as Issue[]).flatMap((one) => unfold({ ...one, path: [...issue.path, ...one.path] } as Issue));
}

/** The name of the field in which something stands: of an item of a list, that of the list. */
const fieldOf = (path: Path): string | undefined => path.findLast((step): step is string => typeof step === 'string');

/** Whether an issue says more of a text than that it is too short. */
const isNarrower = ({ code, message }: Issue): boolean =>
  code === 'custom' || code === 'invalid_value' || message in RULES;

/** Findings on the texts, at whatever depth, that hold nothing a reader can see. */
function emptyTexts({ data, locate }: Yaml): { path: Path; finding: Finding }[] {
  const found: { path: Path; finding: Finding }[] = [];
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'string' && !isVisible(value)) {
      const finding = findingOf('empty-text', locate(path), { value: fieldOf(path) ?? '' });
      found.push({ path, finding });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  look(data, []);
  return found;
}

function findingsOf(issue: Issue, yaml: Yaml, schema: z.ZodType): Finding[] {
  const { path } = issue;
  if (issue.code === 'invalid_key') {
    const [wrong] = issue.issues;
    const key = String(path.at(-1));
    if (wrong?.message === 'bad-id') return [findingOf('bad-id', yaml.locate(path, true), { value: key })];
    return [findingOf('bad-value', yaml.locate(path, true), { value: key, detail: wrong?.message ?? '' })];
  }
  const value = valueAt(yaml.data, path);
  const text = asText(value);
  const named = issue.code === 'custom' ? (issue.params as { rule?: string } | undefined)?.rule : issue.message;
  if (named && named in RULES) {
    const detail = (issue.code === 'custom' && (issue.params?.detail as string)) || String(text.length);
    return [findingOf(named as RuleId, yaml.locate(path), { value: text, detail, field: fieldOf(path) })];
  }
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, path);
    return issue.keys.map((key) =>
      findingOf('unknown-field', yaml.locate([...path, key], true), {
        value: key,
        near: nearest(key, fields),
        detail: fields.join(', '),
      }),
    );
  }
  if (value === undefined && path.length > 0) {
    const detail = issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : 'it is required';
    return [findingOf('missing-field', yaml.locate(path.slice(0, -1)), { value: String(path.at(-1)), detail })];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [
      findingOf('unknown-value', yaml.locate(path), {
        value: text,
        near: nearest(text, allowed),
        detail: allowed.join(', '),
        field: fieldOf(path),
      }),
    ];
  }
  // As the editor wrote it, for YAML may have made a number of it.
  const written = typeof value === 'string' ? value : (yaml.written(path) ?? text);
  const field = fieldOf(path);
  const facts = { value: written, field, detail: wanted(issue, value, written, field) };
  return [findingOf('bad-value', yaml.locate(path), facts)];
}

/**
 * Checks YAML data against a schema: the typed value, or a finding for each thing that is wrong, at its line and
 * column.
 */
export function validate<S extends z.ZodType>(
  yaml: Yaml,
  schema: S,
): { value: z.output<S> | undefined; findings: Finding[] } {
  if (yaml.findings.length > 0) return { value: undefined, findings: yaml.findings };
  const result = schema.safeParse(yaml.data);
  const all = (result.error?.issues ?? []).flatMap(unfold);
  // Where there is a narrower thing to say, an id or a word of a list, that is said.
  const told = new Set(all.filter(isNarrower).map(({ path }) => path.join('.')));
  const empty = emptyTexts(yaml).filter(({ path }) => !told.has(path.join('.')));
  if (result.success && empty.length === 0) return { value: result.data, findings: [] };
  const at = new Set(empty.map(({ path }) => path.join('.')));
  const issues = all.filter(({ path }) => !at.has(path.join('.')));
  return {
    value: undefined,
    findings: [...empty.map(({ finding }) => finding), ...issues.flatMap((issue) => findingsOf(issue, yaml, schema))],
  };
}
