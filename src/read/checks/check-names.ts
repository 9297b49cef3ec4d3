import unhomoglyph from 'unhomoglyph';
import type { Entity } from '../../model/entity.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { quoted } from '../../model/rules/quoted.ts';
import type { Parsed } from '../parse-file.ts';
import type { Path } from '../yaml/places.ts';

const SCRIPTS: [string, RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];

/** The first word that mixes alphabets which look alike, and these alphabets. */
function mixedWord(name: string): string | undefined {
  for (const [word] of name.matchAll(/[\p{L}\p{M}]+/gu)) {
    const found = SCRIPTS.filter(([, letters]) => letters.test(word)).map(([script]) => script);
    if (found.length > 1) return `mixes ${found.join(' and ')} letters in the word ${quoted(word)}`;
  }
  return undefined;
}

/** What a name looks like: all characters that look the same are one (Unicode Technical Standard 39, skeleton). */
const skeleton = (name: string): string => unhomoglyph(name.normalize('NFKD')).normalize('NFD');

/** The names of a record in the languages of texts, in which they are looked for. */
const namesInTexts = (names: Entity['names'], languages: readonly string[]): [string, Path][] =>
  Object.entries(names).flatMap(([tag, list]) =>
    languages.some((language) => `${language}-`.startsWith(`${tag}-`))
      ? list.map((name, index): [string, Path] => [name, ['names', tag, index]])
      : [],
  );

/**
 * Findings on names, those in `languages` among them: the same name on two records, names of two records that only look
 * the same, mixed alphabets.
 */
export function checkNames(
  entities: readonly Parsed<Pick<Entity, 'name' | 'aliases' | 'names'>>[],
  languages: readonly string[] = [],
): Finding[] {
  const owner = new Map<string, string>();
  const lookalike = new Map<string, { name: string; path: string }>();
  const findings: Finding[] = [];
  for (const { file, value, locate } of entities) {
    if (!value) continue;
    const names: [string, Path][] = [
      [value.name, ['name']],
      ...value.aliases.map((alias, index): [string, Path] => [alias, ['aliases', index]]),
      ...namesInTexts(value.names, languages),
    ];
    for (const [name, path] of names) {
      const key = name.normalize('NFC').toLowerCase();
      const other = owner.get(key);
      if (other && other !== file.path) {
        findings.push(findingOf('shared-alias', locate(path), { value: name, detail: other }));
        continue;
      }
      owner.set(key, file.path);
      const mixed = mixedWord(name);
      if (mixed) findings.push(findingOf('confusable-name', locate(path), { value: name, detail: mixed }));
      for (const look of new Set([skeleton(name), skeleton(key)])) {
        const like = lookalike.get(look);
        if (like && like.path !== file.path && !mixed) {
          const detail = `looks like ${quoted(like.name)} in ${like.path}, in other characters`;
          findings.push(findingOf('confusable-name', locate(path), { value: name, detail }));
          break;
        }
        lookalike.set(look, { name, path: file.path });
      }
    }
  }
  return findings;
}
