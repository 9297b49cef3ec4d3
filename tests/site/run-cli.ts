import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from './read-site.ts';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of our commands, as in CI, with the site standing at `address`. */
export function runCli(command: 'build' | 'check', args: string[], address?: string): Outcome {
  const { SITE_URL: _, NODE_ENV: __, VITEST: ___, ...rest } = process.env;
  const env = { ...rest, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', ...(address && { SITE_URL: address }) };
  const script = path.join('src', 'cli', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
}

/** An empty folder that is gone after the test, or, if `keep` is set, when the caller removes it. */
export function temporaryFolder(keep = false): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'postil-'));
  if (!keep) onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
