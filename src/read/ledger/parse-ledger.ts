import { type Ledger, ledgerCheck, ledgerSchema } from '../../model/ledger.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { ContentFile } from '../files/read-content.ts';
import { parseYaml, type Yaml } from '../yaml/parse-yaml.ts';

/** What no schema sees: numbers given twice, and aliases that lead nowhere. */
function contradictions({ paragraphs }: Ledger, locate: Yaml['locate']): Finding[] {
  const findings: Finding[] = [];
  const say = (index: number, field: string, detail: string) =>
    findings.push(findingOf('bad-ledger', locate(['paragraphs', index, field]), { detail }));
  const intoOf = new Map<string, string | undefined>();
  for (const [index, { id, into }] of paragraphs.entries()) {
    if (intoOf.has(id)) say(index, 'id', `the number ${id} is given twice`);
    intoOf.set(id, into);
  }
  for (const [index, { id, state, into, splitFrom }] of paragraphs.entries()) {
    if (splitFrom !== undefined && !intoOf.has(splitFrom)) {
      say(index, 'splitFrom', `${id} is split from ${splitFrom}, which is not in it`);
    }
    if (state === 'merged' && into === undefined) say(index, 'state', `${id} is merged, but not into any number`);
    if (state !== 'merged' && into !== undefined) say(index, 'into', `${id} has "into", but is not merged`);
    if (into !== undefined && !intoOf.has(into)) say(index, 'into', `${id} is merged into ${into}, which is not in it`);
    const seen = new Set([id]);
    let at = into;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = intoOf.get(at);
    }
    if (at === id) say(index, 'into', `${id} is merged into itself`);
  }
  return findings;
}

/** The marks that git leaves where two versions were not merged. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;

/**
 * Why a text is not JSON, and where: a merge that was not finished, an end too soon, or what the parser stumbled on.
 */
function whyNotJson({ path, text }: ContentFile, message: string): Place & { detail: string } {
  const conflict = CONFLICT.exec(text);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (!conflict && line)
    return { file: path, line: Number(line), column: Number(column), detail: `it is not JSON (${message})` };
  const before = text.slice(0, conflict?.index ?? text.trimEnd().length).split('\n');
  const detail = conflict
    ? `a merge in it was not finished ("${conflict[0].slice(0, 7)}")`
    : `it is not JSON (${message}): it was cut off`;
  return { file: path, line: before.length, column: (before.at(-1) as string).length + 1, detail };
}

/**
 * Reads a paragraph ledger. Whatever is wrong with it is a finding: it is never repaired by guessing. `names` are the
 * ids, present and former, of the article that it should be of.
 */
export function parseLedger(
  file: ContentFile,
  names?: readonly string[],
): { ledger: Ledger | undefined; findings: Finding[] } {
  if (file.problem) return { ledger: undefined, findings: [file.problem] };
  // JSON is YAML, and the YAML reader knows where each value stands.
  const yaml = parseYaml(file.text, file.path);
  try {
    JSON.parse(file.text);
  } catch (error) {
    const { detail, ...place } = whyNotJson(file, (error as Error).message);
    return { ledger: undefined, findings: [findingOf('bad-ledger', place, { detail })] };
  }
  const [unreadable] = yaml.findings;
  if (unreadable) {
    return { ledger: undefined, findings: [findingOf('bad-ledger', unreadable, { detail: unreadable.message })] };
  }
  const result = ledgerSchema.safeParse(yaml.data);
  const ofSchema = (result.error?.issues ?? []).map((issue) =>
    findingOf('bad-ledger', yaml.locate(issue.path), {
      detail: [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
    }),
  );
  const findings = [...ofSchema, ...(result.data ? contradictions(result.data, yaml.locate) : [])];
  const { check, article } = result.data ?? {};
  if (findings.length === 0 && article !== undefined && names && !names.includes(article)) {
    findings.push(findingOf('ledger-of-another', yaml.locate(['article']), { value: article }));
  }
  if (findings.length === 0 && result.data && check !== undefined && check !== ledgerCheck(result.data)) {
    const detail =
      'its check does not fit: it was edited or merged by hand (to keep what it says now, take out "check")';
    findings.push(findingOf('bad-ledger', yaml.locate(['check']), { detail }));
  }
  return { ledger: findings.length === 0 ? result.data : undefined, findings };
}
