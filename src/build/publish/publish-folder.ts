import { existsSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { besidePath, leftoversOf } from './leftovers.ts';
import { type Replacement, replaceAll, replaceWhole } from './replace-whole.ts';
import { swapFolder } from './swap-folder.ts';

/** A file of the content that tells what was published: a ledger, the list of addresses. */
export interface PublicRecord extends Replacement {
  /** What is told when it is written. */
  said: string;
}

interface Plan {
  fresh: string;
  records: readonly PublicRecord[];
}

/**
 * Puts the finished folder `fresh` in the place of `path`, and only then writes the records of what it publishes. The
 * plan stands beside the folder on the way: whoever is killed between the two is finished by `finishPublishing`.
 * Throws, with all as it was, if a record was changed since it was read.
 */
export async function publishFolder(fresh: string, path: string, records: readonly PublicRecord[]): Promise<void> {
  if (records.length === 0) return swapFolder(fresh, path);
  const plan = besidePath(path, 'records');
  const changed = await replaceAll(records, async () => {
    try {
      const file = await open(plan, 'w');
      await file.writeFile(JSON.stringify({ fresh, records } satisfies Plan)).then(() => file.sync());
      await file.close();
      await swapFolder(fresh, path);
    } catch (error) {
      await rm(plan, { force: true });
      throw error;
    }
  });
  if (changed !== undefined) throw new Error(`${changed} was changed during the build; build again`);
  await rm(plan, { force: true });
}

async function readPlan(file: string): Promise<Plan | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Writes the records of a build that was killed after its folder was in place, unless they were changed since; gives
 * back those that it wrote. With `frozen` it writes none: it leaves them to a process that may, and gives back which.
 * To be called before anything else is cleared away there.
 */
export async function finishPublishing(path: string, frozen = false): Promise<PublicRecord[]> {
  const found: PublicRecord[] = [];
  for (const file of await leftoversOf(path, 'records')) {
    const plan = await readPlan(file);
    // A folder that still stands under its first name never came into place.
    const records = plan && !existsSync(plan.fresh) ? plan.records : [];
    if (frozen && records.length > 0) {
      found.push(...records);
      continue;
    }
    for (const record of records) {
      if (await replaceWhole(record.path, record.before, record.text)) found.push(record);
    }
    await rm(file, { force: true });
  }
  return found;
}
