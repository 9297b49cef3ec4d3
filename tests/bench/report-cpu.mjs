// Loaded by --import into every Node process of a build: notes its CPU seconds, of all its threads, when it ends.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(process.env.POSTIL_CPU_FILE, `${(user + system) / 1e6}\n`);
  });
}
