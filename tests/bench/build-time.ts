// npm run bench: what a cold build costs for 1, 100 and 1,000 articles of the size of ours, and for 10,000 plain ones:
// time, memory, files, bytes; and what a build costs after an edit of one of them.
// Other numbers can be given: npm run bench -- 10 plain:50. With --peers it says of plain ones what Eleventy, which it
// gets, and Astro alone take for the same texts. With KEEP=1 what was built stays in .postil/bench/.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFile } from '../../src/build/cache/cache-file.ts';
import { childrenCpu } from './children-cpu.ts';
import { makeContent } from './make-content.ts';
import { makePlain } from './make-plain.ts';
import { peersOf } from './peers.ts';
import { sizesOf } from './sizes-of.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOME = path.join(ROOT, '.postil', 'bench');
const KEEP = process.env.KEEP === '1';

interface Cost {
  seconds: number;
  /** CPU seconds, of every process. */
  cpu: number;
}

interface Figures extends Cost {
  /** After one article was edited. */
  edit: Cost;
  megabytes: number;
  files: number;
  bytes: number;
  largest: { file: string; bytes: number };
}

/** Builds in a process of its own, which notes its peak memory. Throws if the build fails. */
function build(content: string, out: string, memory: string): Cost {
  const hook = pathToFileURL(path.join(import.meta.dirname, 'report-memory.mjs')).href;
  // Outside CI the build writes the ledgers that the copies lack.
  const { CI: _, SITE_URL: __, ...rest } = process.env;
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
  const cost = { seconds: (performance.now() - start) / 1000, cpu: childrenCpu() - before };
  if (status !== 0) throw new Error(`The build of ${content} failed:\n${(stderr || stdout).slice(0, 4000)}`);
  return cost;
}

/** An edition to be measured. */
interface Size {
  name: string;
  articles: number;
  make: (folder: string, articles: number) => void;
}

const PLAIN = 'plain:';
const sizeOf = (name: string): Size =>
  name.startsWith(PLAIN)
    ? { name, articles: Number(name.slice(PLAIN.length)), make: makePlain }
    : { name, articles: Number(name), make: makeContent };

function measure({ name, articles, make }: Size): Figures {
  const home = path.join(HOME, name.replace(':', '-'));
  const content = path.join(home, 'content');
  const memory = path.join(home, 'memory.txt');
  const out = path.join(home, 'dist');
  rmSync(home, { recursive: true, force: true });
  rmSync(cacheFile(ROOT, content), { force: true });
  make(content, articles);
  const cold = build(content, out, memory);
  const peaks = readFileSync(memory, 'utf8').trim().split('\n').map(Number);
  const sizes = sizesOf(out);
  const [first = ''] = readdirSync(path.join(content, 'articles')).filter((name) => name.endsWith('.md'));
  const file = path.join(content, 'articles', first);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} One sentence more.\n`);
  const edit = build(content, out, memory);
  if (!KEEP) rmSync(home, { recursive: true, force: true });
  rmSync(cacheFile(ROOT, content), { force: true });
  return { ...cold, edit, megabytes: Math.max(...peaks) / 1024, ...sizes };
}

const given = process.argv.slice(2).filter((name) => sizeOf(name).articles > 0);
const asksPeers = process.argv.includes('--peers');
const columns = [
  '   articles',
  'seconds',
  'CPU s',
  'CPU ms/article',
  'peak MB',
  'files',
  'MB',
  'edit, s',
  'edit, CPU s',
  'largest page, kB',
];
const load = os.loadavg().map((one) => one.toFixed(1));
console.log(`${os.availableParallelism()} cores, load ${load.join(' ')}\n\n${columns.join('  ')}`);
for (const name of given.length > 0 ? given : ['1', '100', '1000', 'plain:10000']) {
  const size = sizeOf(name);
  const { articles } = size;
  const { seconds, cpu, edit, megabytes, files, bytes, largest } = measure(size);
  const cells = [
    name,
    seconds.toFixed(1),
    cpu.toFixed(1),
    ((cpu * 1000) / articles).toFixed(0),
    megabytes.toFixed(0),
    String(files),
    (bytes / 1e6).toFixed(1),
    edit.seconds.toFixed(1),
    edit.cpu.toFixed(1),
    `${(largest.bytes / 1000).toFixed(0)} ${largest.file}`,
  ];
  console.log(cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 0)).join('  '));
  if (!asksPeers || size.make !== makePlain) continue;
  for (const peer of peersOf(ROOT, path.join(HOME, 'peers'), articles)) {
    console.log(`${peer.name}: ${peer.cpu.toFixed(1)} CPU s; Postil takes ${(cpu / peer.cpu).toFixed(1)} times that`);
  }
}
