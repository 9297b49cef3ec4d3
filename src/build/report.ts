import type { Finding } from '../model/rules/finding.ts';
import { count } from '../words/words.ts';

const line = ({ file, line, column, severity, rule, message, fix }: Finding): string =>
  `${file}:${line}:${column} ${severity} ${rule}\n    ${message}\n    fix: ${fix}`;

/** All findings as text, grouped as they are sorted, with a closing line that counts them. */
export function report(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const files = new Set(findings.map(({ file }) => file)).size;
  const total =
    findings.length === 0
      ? 'no findings'
      : `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')} in ${count(files, 'file')}`;
  return [...findings.map(line), total].join('\n');
}
