// Loaded by --import into every Node process of a build: notes its peak memory when it ends.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    appendFileSync(process.env.POSTIL_MEMORY_FILE, `${process.resourceUsage().maxRSS}\n`);
  });
}
