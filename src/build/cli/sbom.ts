// npm run sbom: the packages that the site is made with, as a CycloneDX bill of materials in .postil/sbom.json.
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { writeWhole } from '../publish/write-whole.ts';

const FILE = '.postil/sbom.json';
const npm = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
// npm is a script that Windows starts only through a shell.
const shell = process.platform === 'win32';
const { status, stdout, stderr } = spawnSync('npm', npm, { encoding: 'utf8', maxBuffer: 1 << 28, shell });
if (status === 0) {
  await mkdir('.postil', { recursive: true });
  await writeWhole(FILE, stdout);
  console.log(`${FILE}: ${JSON.parse(stdout).components.length} packages`);
} else {
  console.error(stderr);
  process.exitCode = 1;
}
