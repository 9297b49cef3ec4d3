import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../model/rules/finding.ts';
import { inFolder } from './in-folder.ts';
import { report } from './report.ts';

/** A file's text, or nothing if it cannot be read. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Content that cannot be published; the message is the whole report. */
export class FindingsError extends Error {
  readonly findings: readonly Finding[];
  /** What the development server shows over the page: its head, the place of the first error, and the file there. */
  readonly title = 'The content has errors';
  readonly loc: { file: string; line: number; column: number } | undefined;
  readonly fullCode: string | undefined;

  /** The `content` folder is named as it was called. */
  constructor(findings: readonly Finding[], content: string) {
    const named = inFolder(findings, content);
    const first = named.find(({ severity }) => severity === 'error');
    super(report(named));
    this.name = 'FindingsError';
    this.findings = findings;
    this.loc = first && { file: resolve(first.file), line: first.line, column: first.column };
    this.fullCode = this.loc && textOf(this.loc.file);
    // Where in the program it was found helps nobody who mends the content.
    this.stack = '';
  }
}
