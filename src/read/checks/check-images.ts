import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { Content } from '../files/read-content.ts';
import { imageName } from '../markdown/image-name.ts';
import type { Parsed } from '../parse-file.ts';

/** Findings on the images of the content folder: those that cannot be used, and those that no article shows. */
export function checkImages(
  { images, recordings }: Pick<Content, 'images' | 'recordings'>,
  articles: readonly Pick<Parsed<unknown>, 'tree'>[],
): Finding[] {
  if (images.length === 0) return [];
  const shown = new Set(recordings.map(({ poster }) => poster));
  for (const { tree } of articles) {
    visit(tree, 'image', ({ url }) => void shown.add(imageName(url, 'articles') ?? ''));
  }
  return images.flatMap(({ path, name, problem }) => {
    if (problem) return [problem];
    return shown.has(name) ? [] : [findingOf('image-unused', { file: path, line: 1, column: 1 }, { value: name })];
  });
}
