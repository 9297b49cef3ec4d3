import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './read-site.ts';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What Vitest sets for its tests and a shell does not have, and what would change the address of the site. */
const OF_THE_RUNNER = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|SITE_URL)$/;

/** The environment of our commands, as in CI, with the site standing at `address`. */
export function environment(address?: string): NodeJS.ProcessEnv {
  const set = { CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', ...(address && { SITE_URL: address }) };
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name))), ...set };
}

/** Where a command is run, if not in the project as in CI. */
export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs one of our commands, as in CI, with the site standing at `address`. */
export function runCli(
  command: 'addresses' | 'build' | 'check' | 'export' | 'join' | 'permalinks' | 'search' | 'serve',
  args: string[],
  address?: string,
  { cwd = ROOT, env = {} }: RunOptions = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/build/cli/${command}.ts`, ...args], {
    cwd,
    env: { ...environment(address), ...env },
    encoding: 'utf8',
    timeout: 180_000,
  });
  return { code: status, stdout, stderr };
}

/** A new, empty folder for temporary files; the caller removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'postil-'));
}
