import type { Case, Family } from './case.ts';

/**
 * The files of all cases that may be published, as one edition: each article under a name of its own. Entities and
 * works that two cases share have the same words in both.
 */
export function editionOf(families: Record<string, Family>): Case['files'] {
  const files: Case['files'] = {};
  for (const [family, cases] of Object.entries(families)) {
    for (const [index, { files: own, finds }] of cases.entries()) {
      if (finds) continue;
      for (const [path, content] of Object.entries(own)) {
        files[path.replace(/^articles\/a\./, `articles/${family}-${index}.`)] = content;
      }
    }
  }
  return files;
}
