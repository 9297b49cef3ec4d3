import type { Finding } from '../../model/rules/finding.ts';
import type { Content } from '../../read/files/read-content.ts';
import type { BuiltEdition } from '../edition.ts';
import { remakeEdition } from '../latest-edition.ts';
import { type FileEdit, withEdits } from './with-edits.ts';

/** What would come of edits. */
export interface Tried {
  built: BuiltEdition;
  /** The errors that the edition would have then and has not now. */
  errors: Finding[];
}

const key = ({ rule, file, message }: Finding): string => `${rule} ${file} ${message}`;

/** Makes the edition as it would be with some files changed, in memory. */
export function tryEdits(content: Content, edits: readonly FileEdit[]): Tried {
  const built = remakeEdition(withEdits(content, edits));
  const errors = built.findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { built, errors };
  const had = new Set(remakeEdition(content).findings.map(key));
  return { built, errors: errors.filter((finding) => !had.has(key(finding))) };
}
