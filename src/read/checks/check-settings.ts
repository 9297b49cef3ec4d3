import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import { LIST_PAGES, type OwnSettings } from '../../model/settings.ts';
import type { Parsed } from '../parse-file.ts';

/** What an edition has that its settings may name. */
export interface NamedBySettings {
  kinds: readonly string[];
  pages: readonly string[];
  /** The files of `public/`, from its root on. */
  files: readonly string[];
}

/** Findings on what the settings name: kinds and pages of the navigation, the file of the logo. */
export function checkSettings({ value, locate }: Parsed<OwnSettings>, known: NamedBySettings): Finding[] {
  const among = (name: string, allowed: readonly string[], path: PropertyKey[]) =>
    allowed.includes(name)
      ? []
      : [
          findingOf('unknown-value', locate(path), {
            value: name,
            near: nearest(name, allowed),
            detail: allowed.join(', '),
          }),
        ];
  const navigation = (value?.navigation ?? []).flatMap((item, index) => {
    if ('kind' in item) return among(item.kind, known.kinds, ['navigation', index, 'kind']);
    if ('page' in item) return among(item.page, [...LIST_PAGES, ...known.pages], ['navigation', index, 'page']);
    return [];
  });
  const { logo } = value ?? {};
  const lost =
    logo === undefined || known.files.includes(logo.slice(1))
      ? []
      : [findingOf('dead-link', locate(['logo']), { value: logo, detail: 'there is no such file in public/' })];
  return [...navigation, ...lost];
}
