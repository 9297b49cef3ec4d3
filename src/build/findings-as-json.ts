import type { Finding } from '../model/rules/finding.ts';

/**
 * Findings for other programs, one JSON object a line: rule, severity, file, line, column, message and fix. The edit
 * that mends one is the bench's own matter.
 */
export const findingsAsJson = (findings: readonly Finding[]): string =>
  findings.map(({ mend: _, ...told }) => `${JSON.stringify(told)}\n`).join('');
