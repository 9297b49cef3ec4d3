import { linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What tells that a file is the one that was looked at, and that nobody wrote to it since: number, size, and when its
 * bytes and its entry were changed last, in ms. The last cannot be set by hand.
 */
export type Mark = readonly [inode: number, size: number, written: number, changed: number];

function markOf(path: string): Mark | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs] : undefined;
}

/** The files of the last build, as they stand in the folder that is published. */
export interface StandingFiles {
  /**
   * Puts these files, whose marks were kept, into the folder `to` as well, each as a further name of the same bytes
   * (a hard link). Puts none and gives false if one of them is no longer as it was, or if the disk has no such names.
   */
  take: (files: readonly string[], marks: readonly Mark[], to: string) => boolean;
  /** Tells that these files are part of what will be published; once it is, `put` is given their marks. */
  expect: (files: readonly string[], put: (marks: Mark[]) => void) => void;
  /** To be called when the folder is published, and the former one is gone. */
  keepMarks: () => void;
}

/** The standing files of the folder `published`. */
export function standingFiles(published: string): StandingFiles {
  const expected: Parameters<StandingFiles['expect']>[] = [];
  return {
    take(files, marks, to) {
      // All are looked at before any is linked: what is written instead must not be written into a link.
      const stand = files.every((file, at) => {
        const mark = markOf(join(published, file));
        return mark?.every((part, index) => part === marks[at]?.[index]);
      });
      if (!stand) return false;
      const linked: string[] = [];
      try {
        for (const folder of new Set(files.map(dirname))) mkdirSync(join(to, folder), { recursive: true });
        for (const [at, file] of files.entries()) {
          linkSync(join(published, file), join(to, file));
          linked.push(join(to, file));
          // Another build may have published in the meantime.
          if (markOf(join(to, file))?.[0] !== marks[at]?.[0]) throw new Error(`${file} was replaced`);
        }
        return true;
      } catch {
        for (const file of linked) rmSync(file);
        return false;
      }
    },
    expect: (files, put) => expected.push([files, put]),
    keepMarks() {
      for (const [files, put] of expected.splice(0)) {
        const marks = files.map((file) => markOf(join(published, file))).filter((mark) => mark !== undefined);
        if (marks.length === files.length) put(marks);
      }
    },
  };
}
