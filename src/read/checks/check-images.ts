import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { Content } from '../files/read-content.ts';

/**
 * Findings on the images of the content folder: those that cannot be used, and those that no article shows. `inTexts`
 * has the names of the files that stand in the articles as images (`imagesIn`).
 */
export function checkImages(
  { images, recordings }: Pick<Content, 'images' | 'recordings'>,
  inTexts: ReadonlySet<string>,
): Finding[] {
  const shown = new Set([...inTexts, ...recordings.map(({ poster }) => poster)]);
  return images.flatMap(({ path, name, problem }) => {
    if (problem) return [problem];
    return shown.has(name) ? [] : [findingOf('image-unused', { file: path, line: 1, column: 1 }, { value: name })];
  });
}
