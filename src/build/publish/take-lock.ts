import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { besidePath, dropLeftovers, runs } from './leftovers.ts';

/** Who has a lock. The token tells one taking of it from every other. */
interface Holder {
  host: string;
  pid: number;
  token: string;
}

const HOLDER = 'holder.json';
const PAUSE = 25;
/** Nothing of ours is done under a lock for as long as this. */
const PATIENCE = 30_000;
/** What `rename` says of a folder that is there already. */
const TAKEN = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'];

const held = new Set<string>();

async function holderOf(lock: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(join(lock, HOLDER), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether a holder has ended. Of another machine's processes that cannot be told. */
function hasEnded({ host, pid, token }: Holder): boolean {
  if (host !== hostname()) return false;
  // In a container a new process soon has the number of a former one: our own.
  return pid === process.pid ? !held.has(token) : !runs(pid);
}

/** Moved away before it is removed: a folder that is emptied first could be taken by another on the way. */
async function clear(lock: string): Promise<void> {
  const away = besidePath(lock, 'old');
  await rename(lock, away);
  await rm(away, { recursive: true, force: true });
}

/** Takes the lock of a holder that has ended out of the way. One process at a time, so that none takes a newer one's. */
async function clearEnded(lock: string, { token }: Holder, until: number): Promise<void> {
  const release = await take(`${lock}-${token}`, until);
  try {
    if ((await holderOf(lock))?.token === token) await clear(lock);
  } finally {
    await release();
  }
}

async function take(lock: string, until: number): Promise<() => Promise<void>> {
  await dropLeftovers(lock, 'new', 'old');
  const token = randomBytes(8).toString('hex');
  const mine = besidePath(lock, 'new');
  await mkdir(mine);
  await writeFile(join(mine, HOLDER), JSON.stringify({ host: hostname(), pid: process.pid, token } satisfies Holder));
  held.add(token);
  try {
    for (;;) {
      const error = await rename(mine, lock).catch((error: NodeJS.ErrnoException) => error);
      if (!error) break;
      if (!TAKEN.includes(error.code ?? '')) throw error;
      const holder = await holderOf(lock);
      if (holder && hasEnded(holder)) await clearEnded(lock, holder, until);
      else if (Date.now() < until) await setTimeout(PAUSE);
      else {
        const by = holder ? ` by process ${holder.pid} on ${holder.host}` : '';
        throw new Error(`${lock} is held${by}. If nothing is at work there any more, remove it and try again.`);
      }
    }
  } catch (error) {
    held.delete(token);
    await rm(mine, { recursive: true, force: true });
    throw error;
  }
  return async () => {
    held.delete(token);
    await clear(lock);
  };
}

/**
 * Takes the lock `lock`, a folder that only one process at a time can put there, and resolves to what gives it back.
 * Waits while a running process has it; takes it over from one that has ended. Throws after `patience` ms of waiting.
 */
export async function takeLock(lock: string, patience = PATIENCE): Promise<() => Promise<void>> {
  return take(lock, Date.now() + patience);
}
