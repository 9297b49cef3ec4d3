import { setImmediate } from 'node:timers/promises';

/** How long a server may be deaf at a time, in milliseconds. */
const SLICE = 50;

/** Does something with one after the other, and lets other things happen now and then. */
export async function inSlices<T>(all: Iterable<T>, work: (one: T) => void): Promise<void> {
  let began = performance.now();
  for (const one of all) {
    work(one);
    if (performance.now() - began < SLICE) continue;
    await setImmediate();
    began = performance.now();
  }
}
