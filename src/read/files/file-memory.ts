import { type BigIntStats, lstatSync } from 'node:fs';

/** How long before it was read a file must have been still, in milliseconds: clocks of files are coarse. */
const STILL = 100;

interface Kept<T> {
  is: string;
  found: T;
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

/**
 * What was made of files, each by where it is: while a file is the one that was read, by all that its folder tells of
 * it, the same is given again. Links, and files that were written just before, are read each time.
 */
export function fileMemory<T>(): (at: string, read: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Kept<T>>();
  return async (at, read) => {
    const before = look(at);
    const is = before && tell(before);
    const had = known.get(at);
    if (had && had.is === is) return had.found;
    const begun = Date.now();
    const found = await read();
    known.delete(at);
    if (before && is && Number(before.ctimeNs / 1_000_000n) < begun - STILL) known.set(at, { is, found });
    return found;
  };
}
