import { EDITED } from '../editions/edited/write-edited-content.ts';
import { builtFolderOf } from '../editions/editions.ts';
import { startServer } from '../fixtures/start-server.ts';
import { test as base } from './test.ts';

/** A test with the address of an article that was edited after it was published, served for the worker. */
export const test = base.extend<object, { edited: string }>({
  edited: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const { address, server } = await startServer('serve', ['--port', '4480', '--dir', builtFolderOf('edited')]);
      await use(`${address}articles/${EDITED}/`);
      server.kill();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
