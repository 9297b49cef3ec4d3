import { normalize, sep } from 'node:path';
import type { Finding } from '../model/rules/finding.ts';

/**
 * Findings, whose files are named from `content/` on, with the name by which the content folder was called:
 * `../other/articles/a.md` for `--content ../other`.
 */
export function inFolder(findings: readonly Finding[], called: string): Finding[] {
  const folder = normalize(called)
    .split(sep)
    .join('/')
    .replace(/(?<=.)\/$/, '');
  return findings.map((finding) => ({ ...finding, file: finding.file.replace(/^content(?=\/|$)/, () => folder) }));
}
