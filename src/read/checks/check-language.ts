import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { OwnSettings } from '../../model/settings.ts';
import type { Parsed } from '../parse-file.ts';

/** A finding where the interface has no words in the language of the edition; `spoken` are those that it has. */
export function checkLanguage(
  { value, locate }: Parsed<OwnSettings>,
  isSpoken: (language: string) => boolean,
  spoken: readonly string[],
): Finding[] {
  if (!value || isSpoken(value.language)) return [];
  return [findingOf('unspoken-language', locate(['language']), { value: value.language, detail: spoken.join(', ') })];
}
