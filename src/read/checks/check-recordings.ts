import { LIMITS } from '../../model/limits.ts';
import type { Recording } from '../../model/recording.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';

const MIB = 1_048_576;

/**
 * Findings on the recordings of the content folder: those that cannot be used, that hosts or browsers may not take, and
 * that no article plays: `inTexts` has the names of the files that stand in the articles as images (`imagesIn`).
 */
export function checkRecordings(recordings: readonly Recording[], inTexts: ReadonlySet<string>): Finding[] {
  return recordings.flatMap(({ path, name: value, problem, bytes, rare }) => {
    if (problem) return [problem];
    const place = { file: path, line: 1, column: 1 };
    const detail = `${Math.ceil(bytes / MIB)} MiB`;
    return [
      ...(inTexts.has(value) ? [] : [findingOf('recording-unused', place, { value })]),
      ...(bytes > LIMITS.hostedBytes ? [findingOf('recording-large', place, { value, detail })] : []),
      ...(rare ? [findingOf('recording-rare', place, { value, detail: rare })] : []),
    ];
  });
}
