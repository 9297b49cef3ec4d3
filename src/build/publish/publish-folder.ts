import { existsSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { besidePath, leftoversOf } from './leftovers.ts';
import { ChangedMeanwhile, type Replacement, replaceFiles, staleFiles } from './replace-files.ts';
import { swapFolder } from './swap-folder.ts';

/** A file of the content that tells what was published: a ledger, the list of addresses. */
export interface PublicRecord extends Replacement {
  text: string;
  /** What is told when it is written. */
  said: string;
}

interface Plan {
  fresh: string;
  records: readonly PublicRecord[];
}

async function writePlan(path: string, plan: Plan): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(JSON.stringify(plan));
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Puts the finished folder `fresh` in the place of `path`, and only then writes the records of what it publishes. The
 * plan stands beside the folder on the way: whoever is killed between the two is finished by `finishPublishing`.
 * Throws, with all as it was, if a record was changed since it was read.
 */
export async function publishFolder(fresh: string, path: string, records: readonly PublicRecord[]): Promise<void> {
  await staleFiles(records);
  if (records.length === 0) return swapFolder(fresh, path);
  const plan = besidePath(path, 'records');
  try {
    await writePlan(plan, { fresh, records });
    await swapFolder(fresh, path);
  } catch (error) {
    await rm(plan, { force: true });
    throw error;
  }
  await replaceFiles(records);
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
      try {
        await replaceFiles([record]);
        found.push(record);
      } catch (error) {
        // Who changed it knows better by now.
        if (!(error instanceof ChangedMeanwhile)) throw error;
      }
    }
    await rm(file, { force: true });
  }
  return found;
}
