// npm run bench: what a cold build costs for 1, 100 and 1,000 articles of the size of ours: time, memory, files, bytes.
// Other numbers can be given: npm run bench -- 10 50. With KEEP=1 what was built stays in .postil/bench/.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { childrenCpu } from './children-cpu.ts';
import { makeContent } from './make-content.ts';
import { sizesOf } from './sizes-of.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOME = path.join(ROOT, '.postil', 'bench');
const KEEP = process.env.KEEP === '1';

interface Figures {
  seconds: number;
  /** CPU seconds, of every process. */
  cpu: number;
  megabytes: number;
  files: number;
  bytes: number;
  largest: { file: string; bytes: number };
}

/** Builds in a process of its own. Throws if the build fails. */
function measure(articles: number): Figures {
  const home = path.join(HOME, String(articles));
  const content = path.join(home, 'content');
  const memory = path.join(home, 'memory.txt');
  const out = path.join(home, 'dist');
  rmSync(home, { recursive: true, force: true });
  makeContent(content, articles);
  const hook = pathToFileURL(path.join(import.meta.dirname, 'report-memory.mjs')).href;
  // Outside CI the build writes the ledgers that the copies lack.
  const { CI: _, ...rest } = process.env;
  const env = {
    ...rest,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${hook}`.trim(),
    POSTIL_MEMORY_FILE: memory,
  };
  const command = ['src/build/cli/build.ts', '--content', content, '--out', out];
  const [start, before] = [performance.now(), childrenCpu()];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  const cpu = childrenCpu() - before;
  if (status !== 0) throw new Error(`The build of ${articles} articles failed:\n${(stderr || stdout).slice(0, 4000)}`);
  const peaks = readFileSync(memory, 'utf8').trim().split('\n').map(Number);
  const figures = { seconds, cpu, megabytes: Math.max(...peaks) / 1024, ...sizesOf(out) };
  if (!KEEP) rmSync(home, { recursive: true, force: true });
  return figures;
}

const given = process.argv.slice(2).map(Number).filter(Boolean);
const columns = ['articles', 'seconds', 'CPU s', 'CPU ms/article', 'peak MB', 'files', 'MB', 'largest page, kB'];
const load = os.loadavg().map((one) => one.toFixed(1));
console.log(`${os.availableParallelism()} cores, load ${load.join(' ')}\n\n${columns.join('  ')}`);
for (const articles of given.length > 0 ? given : [1, 100, 1000]) {
  const { seconds, cpu, megabytes, files, bytes, largest } = measure(articles);
  const cells = [
    String(articles),
    seconds.toFixed(1),
    cpu.toFixed(1),
    ((cpu * 1000) / articles).toFixed(0),
    megabytes.toFixed(0),
    String(files),
    (bytes / 1e6).toFixed(1),
    `${(largest.bytes / 1000).toFixed(0)} ${largest.file}`,
  ];
  console.log(cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 0)).join('  '));
}
