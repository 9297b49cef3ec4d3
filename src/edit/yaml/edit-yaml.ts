import { isDeepStrictEqual } from 'node:util';
import type { Document } from 'yaml';
import { CannotEdit, type Change } from './change.ts';
import { changedData } from './changed-data.ts';
import { insertItem } from './insert-item.ts';
import { lineEnd } from './layout.ts';
import { type Printer, printerFor } from './printer.ts';
import { readYaml } from './read-yaml.ts';
import { removeAt } from './remove-at.ts';
import { setField } from './set-field.ts';
import { type Splice, splice } from './splice.ts';

function splicesFor(text: string, document: Document, change: Change, print: Printer): Splice[] {
  if (change.op === 'remove') return removeAt(text, document, change.path);
  if (change.op === 'insert') return insertItem(text, document, change, print);
  return setField(text, document, change, print);
}

function edited(text: string, change: Change): string {
  const { document, said: before } = readYaml(text);
  if (!before) throw new CannotEdit('the YAML cannot be read: mend it first');
  const wanted = changedData(before.data, change);
  const eol = lineEnd(text);
  for (const strict of [false, true]) {
    const splices = splicesFor(text, document, change, printerFor(text, strict));
    const whole = splices.map((one) => ({ ...one, put: one.put.replace(/\r?\n/g, eol) }));
    const after = splice(text, whole);
    const { said: now } = readYaml(after);
    if (now && isDeepStrictEqual(now.data, wanted)) return after;
  }
  throw new CannotEdit('this cannot be put into the file without touching more of it: edit it by hand');
}

/**
 * YAML after some changes, made one after the other, each the smallest there is: comments, order, quotes, line ends and
 * all else stay byte for byte. What comes out is read again, and says what was asked for and nothing else; where that
 * cannot be had, throws `CannotEdit`.
 */
export const editYaml = (text: string, changes: readonly Change[]): string => changes.reduce(edited, text);
