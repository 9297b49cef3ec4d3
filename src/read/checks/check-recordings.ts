import { visit } from 'unist-util-visit';
import { LIMITS } from '../../model/limits.ts';
import type { Recording } from '../../model/recording.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { imageName } from '../markdown/image-name.ts';
import type { Parsed } from '../parse-file.ts';

const MIB = 1_048_576;

/**
 * Findings on the recordings of the content folder: those that cannot be used, that hosts or browsers may not take, and
 * that no article plays.
 */
export function checkRecordings(
  recordings: readonly Recording[],
  articles: readonly Pick<Parsed<unknown>, 'tree'>[],
): Finding[] {
  if (recordings.length === 0) return [];
  const played = new Set<string>();
  for (const { tree } of articles) {
    visit(tree, 'image', ({ url }) => void played.add(imageName(url, 'articles') ?? ''));
  }
  return recordings.flatMap(({ path, name: value, problem, bytes, rare }) => {
    if (problem) return [problem];
    const place = { file: path, line: 1, column: 1 };
    const detail = `${Math.ceil(bytes / MIB)} MiB`;
    return [
      ...(played.has(value) ? [] : [findingOf('recording-unused', place, { value })]),
      ...(bytes > LIMITS.hostedBytes ? [findingOf('recording-large', place, { value, detail })] : []),
      ...(rare ? [findingOf('recording-rare', place, { value, detail: rare })] : []),
    ];
  });
}
