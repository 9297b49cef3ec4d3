import type { ContentFile } from '../../read/files/read-content.ts';
import type { Parsed } from '../../read/parse-file.ts';

interface Kept {
  text: string;
  settings: string;
  parsed: Parsed<unknown>;
}

/** Of each file the last that was read. */
const kept = new Map<string, Kept>();

/**
 * What a file says, read once: `dev` and the bench make the edition anew for each change of one file, and the others
 * are as they were. Not for articles, whose trees are used up. `settings` is all else that reading depends on.
 */
export function readOnce<T>(file: ContentFile, settings: string, read: (file: ContentFile) => Parsed<T>): Parsed<T> {
  const { path, text, problem } = file;
  const had = kept.get(path);
  if (had && !problem && had.text === text && had.settings === settings) return had.parsed as Parsed<T>;
  const parsed = read(file);
  if (!problem) kept.set(path, { text, settings, parsed });
  return parsed;
}
