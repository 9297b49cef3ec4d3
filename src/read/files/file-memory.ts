import { type BigIntStats, lstatSync } from 'node:fs';

/** How long before it was read a file must have been still, in milliseconds: clocks of files are coarse. */
const STILL = 100;

interface Kept<T extends object> {
  is: string;
  /** A build needs no text any more once its edition is made. */
  found: WeakRef<T>;
}

const tell = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join(' ');

function look(at: string): BigIntStats | undefined {
  try {
    const found = lstatSync(at, { bigint: true });
    return found.isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}

/** By their names, since in development pages are a program of their own in the process of the bench. */
const shared = globalThis as typeof globalThis & { postilFiles?: Map<string, Map<string, Kept<object>>> };

/**
 * What was made of files, each by where it is: while a file is the one that was read, by all that its folder tells of
 * it, the same is given again, unless nobody else has it any more. Links, and files that were written just before, are
 * read each time. Memories of one name are one.
 */
export function fileMemory<T extends object>(name: string): (at: string, read: () => Promise<T>) => Promise<T> {
  shared.postilFiles ??= new Map();
  const known = (shared.postilFiles.get(name) ?? new Map()) as Map<string, Kept<T>>;
  shared.postilFiles.set(name, known);
  return async (at, read) => {
    const before = look(at);
    const is = before && tell(before);
    const had = known.get(at);
    const same = had?.is === is ? had?.found.deref() : undefined;
    if (same) return same;
    const begun = Date.now();
    const found = await read();
    known.delete(at);
    if (before && is && Number(before.ctimeNs / 1_000_000n) < begun - STILL)
      known.set(at, { is, found: new WeakRef(found) });
    return found;
  };
}
