import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The states of the threads of a process, as Linux tells them; nothing on other systems. */
function statesOf(pid: number): string[] {
  const folder = `/proc/${pid}/task`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((thread) => {
    try {
      return /\) (\S)/.exec(readFileSync(`${folder}/${thread}/stat`, 'utf8'))?.[1] ?? [];
    } catch {
      return [];
    }
  });
}

/**
 * Stops a process; resolves when all its threads stand still, to whether there was one to stop. A signal is on its way
 * for a moment, in which the process goes on.
 */
export async function standStill(child: ChildProcess): Promise<boolean> {
  const pid = child.pid as number;
  if (child.exitCode !== null || !child.kill('SIGSTOP')) return false;
  if (process.platform !== 'linux') await wait(50);
  while (statesOf(pid).some((state) => !'TZX'.includes(state))) await wait(1);
  return true;
}
