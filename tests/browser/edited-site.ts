import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EDITED, makeEditedEdition } from '../edited/make-edition.ts';
import { test as base } from './test.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Serves a built folder; resolves to its address when the server says it. */
function serve(folder: string): Promise<{ address: string; server: ChildProcess }> {
  const server = spawn(process.execPath, ['src/build/cli/serve.ts', '--port', '4480', '--dir', folder], { cwd: ROOT });
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (data) => {
      const [, address] = /Postil is at (\S+)/.exec(String(data)) ?? [];
      if (address) resolve({ address, server });
    });
    server.on('close', (code) => reject(new Error(`the server of the edited edition ended with ${code}`)));
  });
}

/** A test with the address of an article that was edited after it was published, built and served for the worker. */
export const test = base.extend<object, { edited: string }>({
  edited: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'postil-edited-'));
      const [content, dist] = ['content', 'dist'].map((name) => path.join(folder, name)) as [string, string];
      makeEditedEdition(content);
      const args = ['src/build/cli/build.ts', '--content', content, '--out', dist];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      const { address, server } = await serve(dist);
      await use(`${address}articles/${EDITED}/`);
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
