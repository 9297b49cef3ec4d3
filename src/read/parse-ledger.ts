import type { Finding } from '../model/finding.ts';
import { findingOf } from '../model/finding-of.ts';
import { type Ledger, ledgerSchema } from '../model/ledger.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SourceFile } from './read-content.ts';

/** Reads a paragraph ledger. Whatever is wrong with it is a `bad-ledger` finding: it is never repaired by guessing. */
export function parseLedger(file: SourceFile): { ledger: Ledger | undefined; findings: Finding[] } {
  // JSON is YAML, and the YAML reader knows where each value stands.
  const yaml = parseYaml(file.text, file.path);
  try {
    JSON.parse(file.text);
  } catch (error) {
    const place = yaml.findings[0] ?? yaml.locate([]);
    const detail = `it is not JSON (${(error as Error).message})`;
    return { ledger: undefined, findings: [findingOf('bad-ledger', place, { detail })] };
  }
  const [unreadable] = yaml.findings;
  if (unreadable) {
    return { ledger: undefined, findings: [findingOf('bad-ledger', unreadable, { detail: unreadable.message })] };
  }
  const result = ledgerSchema.safeParse(yaml.data);
  const findings = (result.error?.issues ?? []).map((issue) =>
    findingOf('bad-ledger', yaml.locate(issue.path), {
      detail: [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
    }),
  );
  const seen = new Set<string>();
  for (const [index, entry] of (result.data?.paragraphs ?? []).entries()) {
    if (seen.has(entry.id)) {
      const place = yaml.locate(['paragraphs', index, 'id']);
      findings.push(findingOf('bad-ledger', place, { detail: `the number ${entry.id} is given twice` }));
    }
    seen.add(entry.id);
  }
  return { ledger: findings.length === 0 ? result.data : undefined, findings };
}
