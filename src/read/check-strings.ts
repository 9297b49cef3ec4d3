import type { Finding } from '../model/finding.ts';
import { checkValue } from './check-characters.ts';
import type { Path, Yaml } from './parse-yaml.ts';

/** Findings on what the values of YAML hold that no reader sees, written by escapes such as `"\u202E"`. */
export function checkStrings({ data, locate }: Yaml): Finding[] {
  const findings: Finding[] = [];
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'string') findings.push(...checkValue(value, locate(path)));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  look(data, []);
  return findings;
}
