import { isId, whyReserved } from '../../model/id.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { ContentFile } from '../files/read-content.ts';

/** Findings on the name of a file as an id. */
export function checkId({ id, path }: ContentFile): Finding[] {
  const place = { file: path, line: 1, column: 1 };
  if (!isId(id)) return [findingOf('bad-id', place, { value: id })];
  const detail = whyReserved(id);
  return detail ? [findingOf('reserved-id', place, { value: id, detail })] : [];
}
