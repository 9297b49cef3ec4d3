import type { Finding } from '../model/rules/finding.ts';
import { report } from './report.ts';

/** Content that cannot be published; the message is the whole report. */
export class FindingsError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(report(findings));
    this.name = 'FindingsError';
    this.findings = findings;
  }
}
