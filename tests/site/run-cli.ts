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

/** Runs one of our commands, as in CI, with the site standing at `address`. */
export function runCli(command: 'build' | 'check', args: string[], address?: string): Outcome {
  const set = { CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', ...(address && { SITE_URL: address }) };
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name))),
    ...set,
  };
  const script = path.join('src', 'cli', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
}

/** A new, empty folder for temporary files; the caller removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'postil-'));
}
