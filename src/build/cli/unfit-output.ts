import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const holds = (outer: string, inner: string) => !/^\.\.(?:[\\/]|$)|^[a-z]:/i.test(relative(outer, inner));

/** Whether a folder, which is there, holds an earlier build. */
export const isBuild = (folder: string): boolean => existsSync(join(folder, '404.html'));

/**
 * Why a build may not take the place of `out`, as a sentence; undefined if it may. A build replaces the whole folder,
 * so it must not hold what is built from (`kept`) nor stand in the `content`, nor hold anything but what an earlier one
 * made, which `isFormer` tells. Absolute paths.
 */
export function unfitOutput(
  out: string,
  kept: readonly string[],
  content: string,
  isFormer: (folder: string) => boolean = isBuild,
): string | undefined {
  const inner = kept.find((path) => holds(out, path));
  if (inner) return `${out} cannot be built into: it holds ${inner}.`;
  if (holds(content, out)) return `${out} cannot be built into: it is inside the content.`;
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `${out} cannot be built into: it is a file.`;
  const names = readdirSync(out);
  // No build writes hidden files: such a folder is somebody's repository, even if it holds a build.
  const hidden = names.find((name) => name.startsWith('.'));
  if (names.length === 0 || (!hidden && isFormer(out))) return undefined;
  if (hidden) return `${out} cannot be built into: it holds ${hidden}, which a build would remove.`;
  return `${out} cannot be built into: it holds files that are no ${isFormer === isBuild ? 'build' : 'shard'} of Postil. Name a new or an empty folder.`;
}
