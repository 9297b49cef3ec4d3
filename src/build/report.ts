import type { Finding } from '../model/rules/finding.ts';
import { REPORT_WORDS } from '../words/en/report.ts';

const line = ({ file, line, column, severity, rule, message, fix }: Finding): string =>
  `${file}:${line}:${column} ${severity} ${rule}\n    ${message}\n    fix: ${fix}`;

/** All findings as text, grouped as they are sorted, with a closing line that counts them. */
export function report(findings: readonly Finding[]): string {
  const times = (wanted: Finding['severity']) => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, hints] = [times('error'), times('warning'), times('hint')];
  const files = new Set(findings.map(({ file }) => file)).size;
  const total = findings.length === 0 ? REPORT_WORDS.none : REPORT_WORDS.total(errors, warnings, hints, files);
  return [...findings.map(line), total].join('\n');
}
