import type { ContentFile } from '../../read/files/read-content.ts';
import type { Parsed } from '../../read/parse-file.ts';
import { onceInProcess } from '../once-in-process.ts';

interface Kept {
  text: string;
  settings: string;
  parsed: Parsed<unknown>;
}

/** Of each file the last that was read. */
const kept = onceInProcess('read', () => new Map<string, Kept>());

/**
 * What a file says, read once: `dev` and the bench make the edition anew for each change of one file, and the others
 * are as they were. `settings` is all else that it depends on; of an article, whose tree is used up when it is
 * annotated, all that its making depends on (`articleKeys`).
 */
export function readOnce<T>(file: ContentFile, settings: string, read: (file: ContentFile) => Parsed<T>): Parsed<T> {
  const { path, text, problem } = file;
  const had = kept.get(path);
  if (had && !problem && had.text === text && had.settings === settings) return had.parsed as Parsed<T>;
  const parsed = read(file);
  if (!problem) kept.set(path, { text, settings, parsed });
  return parsed;
}

/** Has files read again the next time, whatever they say. */
export function forget(paths: Iterable<string>): void {
  for (const path of paths) kept.delete(path);
}
