import type { z } from 'zod';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { RuleFacts, RuleId } from '../../model/rules/rules.ts';
import { RULES } from '../../model/rules/rules.ts';
import type { Path, Yaml } from './parse-yaml.ts';

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

/** What to say of a value of the wrong sort: as the editor wrote it, for YAML may have made a number of it. */
function valueFacts(issue: Issue, value: unknown, written: string | undefined): RuleFacts {
  const text = typeof value === 'string' ? value : (written ?? asText(value));
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (value === null) return { value: text, detail: 'it is empty: write a value, or take the field out' };
  if (expected === 'string' && typeof value !== 'object')
    return { value: text, detail: `put it into quotes: "${text}"` };
  if (expected === 'boolean') return { value: text, detail: 'write true or false, without quotes' };
  return { value: text, detail: issue.message.toLowerCase() };
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
    return [findingOf(named as RuleId, yaml.locate(path), { value: text, detail })];
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
      }),
    ];
  }
  return [findingOf('bad-value', yaml.locate(path), valueFacts(issue, value, yaml.written(path)))];
}

/** Checks YAML data against a schema: the typed value, or a finding for each thing that is wrong, at its line and column. */
export function validate<S extends z.ZodType>(
  yaml: Yaml,
  schema: S,
): { value: z.output<S> | undefined; findings: Finding[] } {
  if (yaml.findings.length > 0) return { value: undefined, findings: yaml.findings };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data, findings: [] };
  return {
    value: undefined,
    findings: result.error.issues.flatMap(unfold).flatMap((issue) => findingsOf(issue, yaml, schema)),
  };
}
