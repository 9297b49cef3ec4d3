import { type ChildProcess, spawn } from 'node:child_process';
import { ROOT } from '../site/read-site.ts';
import { environment } from '../site/run-cli.ts';

export interface BegunBuild {
  child: ChildProcess;
  /** Its exit code, or the signal that ended it, and what it says of what is wrong. */
  ended: Promise<[code: number | NodeJS.Signals | null, said: string]>;
}

/** Begins a build in a process of its own for a site that stands at `address`, as a release: it writes the records. */
export function beginBuild(args: readonly string[], address: string): BegunBuild {
  const child = spawn(process.execPath, ['src/build/cli/build.ts', ...args], {
    cwd: ROOT,
    env: { ...environment(address), CI: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<[number | NodeJS.Signals | null, string]>((resolve) =>
    child.once('close', (code, signal) => resolve([code ?? signal, said])),
  );
  return { child, ended };
}
