import { type ChildProcess, spawn } from 'node:child_process';
import { EDITED } from '../editions/edited/write-edited-content.ts';
import { builtFolderOf, ROOT } from '../editions/editions.ts';
import { test as base } from './test.ts';

/** Serves a built folder; resolves to its address when the server says it. */
export function serve(folder: string, port = 4480): Promise<{ address: string; server: ChildProcess }> {
  const server = spawn(process.execPath, ['src/build/cli/serve.ts', '--port', String(port), '--dir', folder], {
    cwd: ROOT,
  });
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (data) => {
      const [, address] = /Postil is at (\S+)/.exec(String(data)) ?? [];
      if (address) resolve({ address, server });
    });
    server.on('close', (code) => reject(new Error(`the server of ${folder} ended with ${code}`)));
  });
}

/** A test with the address of an article that was edited after it was published, served for the worker. */
export const test = base.extend<object, { edited: string }>({
  edited: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const { address, server } = await serve(builtFolderOf('edited'));
      await use(`${address}articles/${EDITED}/`);
      server.kill();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
