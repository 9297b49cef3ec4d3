import { parseDocument } from 'yaml';
import { CannotEdit, type Change } from '../yaml/change.ts';
import { editYaml } from '../yaml/edit-yaml.ts';
import { lineEnd } from '../yaml/layout.ts';
import { printBlock } from '../yaml/print-value.ts';

/** What is said of an address that leads to nothing any more. */
export interface Withdrawal {
  address: string;
  on: string;
  reason: string;
}

/** `withdrawn.yaml` with more addresses at its end; what it has stays as it is written. */
export function withdrawAddresses(text: string | undefined, withdrawn: readonly Withdrawal[]): string {
  const document = parseDocument(text ?? '', { logLevel: 'error' });
  if (document.errors.length > 0) throw new CannotEdit('withdrawn.yaml cannot be read: mend it first');
  const said: unknown = document.toJS();
  if (Array.isArray(said) && said.length > 0) {
    return editYaml(
      text as string,
      withdrawn.map((value): Change => ({ op: 'insert', path: [], value })),
    );
  }
  if (said !== null && !Array.isArray(said)) throw new CannotEdit('withdrawn.yaml is no list: mend it first');
  // Comments alone, or an empty list.
  const eol = lineEnd(text ?? '');
  const before = (text ?? '').replace(/^\[\s*\]\s*$/m, '').trimEnd();
  return `${before}${before === '' ? '' : eol}${printBlock([...withdrawn]).replace(/\n/g, eol)}${eol}`;
}
