// Run by npm before the program is packed: makes lib/, the JavaScript of all that Node runs. Node takes no types away
// in node_modules; what Astro bundles stays as it is.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readPackages } from '../licences/read-packages.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';

const lib = join(PROGRAM_FOLDER, 'lib');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
rmSync(lib, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', 'src/build/pack/tsconfig.json'], {
  cwd: PROGRAM_FOLDER,
  stdio: 'inherit',
});
if (status === 0) {
  // npm packs no lock file, and what it pins must be told on the page of licences.
  writeFileSync(join(lib, 'packages.json'), `${JSON.stringify(await readPackages())}\n`);
  chmodSync(join(lib, 'build/cli/postil.js'), 0o755);
}
process.exitCode = status ?? 1;
