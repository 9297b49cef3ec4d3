import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

function run(command: string, args: string[], cwd: string): string {
  // npm is a script that Windows starts only through a shell.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}\n${stderr}`);
  return stdout;
}

/** The packages that a publisher gets with the program, by the lock: those for work on its code are left out. */
function packagesForSite(): string[] {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries<{ dev?: boolean }>(packages).flatMap(([at, { dev }]) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(at)?.[1];
    return name && !dev && existsSync(path.join(ROOT, at)) ? [name] : [];
  });
}

/**
 * Packs the program and installs it in the empty folder `folder` as npm would, only that the packages it needs are
 * links to those of the repository: nothing is fetched. Returns the file of its command.
 */
export function installPacked(folder: string): string {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], ROOT)
    .trim()
    .split('\n')
    .at(-1) as string;
  const modules = path.join(folder, 'node_modules');
  const program = path.join(modules, 'postil');
  mkdirSync(program, { recursive: true });
  run('tar', ['-xzf', path.join(folder, packed), '-C', program, '--strip-components=1'], folder);
  for (const name of packagesForSite()) {
    mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name), 'junction');
  }
  const { bin } = JSON.parse(readFileSync(path.join(program, 'package.json'), 'utf8'));
  return path.join(program, bin.postil);
}
