import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The path of a program; undefined if there is none. Servers often stand in folders of the system's own. */
function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/**
 * The path of a program: an installed one, or, as root on Debian or Ubuntu, one from the packages `from`.
 * Undefined, with a line that says so, where it cannot be had.
 */
export function findProgram(name: string, ...from: string[]): string | undefined {
  if (!onPath(name) && process.getuid?.() === 0 && onPath('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // One at a time: tests run in several processes, and apt-get gives up where another is at work.
    const one = [path.join(tmpdir(), 'postil-apt.lock'), 'apt-get', '-q'];
    const apt = (...args: string[]) => spawnSync('flock', [...one, ...args], { env, timeout: 300_000 }).status === 0;
    // A list of packages may be there already.
    const got = apt('install', '-y', '--no-install-recommends', ...from);
    if (!got && apt('update')) apt('install', '-y', '--no-install-recommends', ...from);
  }
  const found = onPath(name);
  if (!found) console.warn(`${name} is not here and cannot be installed: what needs it is skipped.`);
  return found;
}
