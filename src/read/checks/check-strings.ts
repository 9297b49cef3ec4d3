import { LIMITS } from '../../model/limits.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { Yaml } from '../yaml/parse-yaml.ts';
import type { Path } from '../yaml/places.ts';
import { checkValue } from './check-characters.ts';

/**
 * Findings on the values of YAML by themselves: too long, or with what no reader sees, by an escape such as
 * `"\u202E"`.
 */
export function checkStrings({ data, locate }: Yaml): Finding[] {
  const findings: Finding[] = [];
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      findings.push(...checkValue(value, locate(path)));
      if (value.length > LIMITS.value) {
        const facts = { value: `a value of ${value.length.toLocaleString('en')} characters`, fix: 'shorten it' };
        findings.push(findingOf('over-limit', locate(path), facts));
      }
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  look(data, []);
  return findings;
}
