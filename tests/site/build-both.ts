// Builds the edition into the folder that is named, and keeps its pages as they are before they are sealed in another:
// node tests/site/build-both.ts SEALED UNSEALED
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';

const [sealed, unsealed] = process.argv.slice(2) as [string, string];

/** Every integration of ours works on the pages later, when the build is done. */
const keepPages: AstroIntegration = {
  name: 'postil:keep-pages',
  hooks: {
    'astro:build:generated': ({ dir }) =>
      cpSync(fileURLToPath(dir), unsealed, {
        recursive: true,
        filter: (from) => !/\.\w+$/.test(from.slice(fileURLToPath(dir).length)) || from.endsWith('.html'),
      }),
  },
};

await build({ outDir: sealed, logLevel: 'warn', integrations: [keepPages] });
