import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { RuleFacts, RuleId } from '../../model/rules/rules.ts';
import { decodeText } from './decode-text.ts';
import type { ContentFile } from './read-content.ts';

const WHY: Record<string, string> = {
  EACCES: 'the build may not read it',
  EPERM: 'the build may not read it',
  ELOOP: 'it is a symbolic link that leads to itself',
  ENOENT: 'it is a symbolic link to nothing, or its name is not UTF-8',
};

/** Whether a file or folder is, links followed, inside the folder `root`, which is given without links. */
export const isInside = async (at: string, root: string): Promise<boolean> =>
  `${await realpath(at)}${sep}`.startsWith(`${root}${sep}`);

/**
 * Reads one file of the content folder `root`. Whatever it is (a folder, a pipe, a link out of the content folder, not
 * text, larger than `most` bytes), this comes back at once; a file that cannot be used says so in its `problem`.
 */
export async function readContentFile(
  at: string,
  root: string,
  { path, id }: Pick<ContentFile, 'path' | 'id'>,
  most: number,
): Promise<ContentFile> {
  const without = (problem: Finding): ContentFile => ({ path, id, text: '', problem });
  const finding = (rule: RuleId, facts: RuleFacts, before = '') => {
    const lines = before.split(/\r\n?|\n/);
    const column = (lines.at(-1) as string).length + 1;
    return without(findingOf(rule, { file: path, line: lines.length, column }, facts));
  };
  const value = path.slice(path.lastIndexOf('/') + 1);
  try {
    if ((await lstat(at)).isSymbolicLink() && !(await isInside(at, root))) return finding('link-outside', { value });
    const found = await stat(at);
    if (!found.isFile()) {
      return finding('unreadable-file', { value, detail: found.isDirectory() ? 'it is a folder' : 'it is not a file' });
    }
    if (found.size > most) {
      const fix = `split it: a file may have ${most.toLocaleString('en')} bytes`;
      return finding('over-limit', { value: `a file of ${found.size.toLocaleString('en')} bytes`, fix });
    }
    const decoded = decodeText(await readFile(at));
    return 'text' in decoded
      ? { path, id, text: decoded.text }
      : finding('bad-encoding', { value: decoded.byte }, decoded.before.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return finding('unreadable-file', { value, detail: WHY[code] ?? message });
  }
}
