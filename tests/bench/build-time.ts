// npm run bench: how long a cold build takes, and how much memory, for 1, 100 and 1,000 articles of the size of ours.
// Other numbers can be given: npm run bench -- 10 50
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyArticle } from './copy-article.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOME = path.join(ROOT, '.postil', 'bench');
/** The first article of the edition. */
const ARTICLE = path.parse(
  readdirSync(path.join(ROOT, 'content', 'articles')).find((name) => name.endsWith('.md')) as string,
).name;

/** Makes a content folder with this many articles, and our own entities and works. */
function makeContent(folder: string, articles: number): void {
  for (const part of ['entities', 'works']) {
    cpSync(path.join(ROOT, 'content', part), path.join(folder, part), { recursive: true });
  }
  mkdirSync(path.join(folder, 'articles'), { recursive: true });
  const text = readFileSync(path.join(ROOT, 'content', 'articles', `${ARTICLE}.md`), 'utf8');
  for (let n = 1; n <= articles; n++) {
    writeFileSync(path.join(folder, 'articles', `${ARTICLE}-${n}.md`), copyArticle(text, n));
  }
}

/** Builds in a process of its own. Throws if the build fails. */
function measure(articles: number): { seconds: number; megabytes: number } {
  const home = path.join(HOME, String(articles));
  const content = path.join(home, 'content');
  const memory = path.join(home, 'memory.txt');
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
  const command = ['src/build/cli/build.ts', '--content', content, '--out', path.join(home, 'dist')];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build of ${articles} articles failed:\n${(stderr || stdout).slice(0, 4000)}`);
  const peaks = readFileSync(memory, 'utf8').trim().split('\n').map(Number);
  rmSync(home, { recursive: true, force: true });
  return { seconds, megabytes: Math.max(...peaks) / 1024 };
}

const given = process.argv.slice(2).map(Number).filter(Boolean);
const columns = ['articles', 'seconds', 'ms per article', 'peak RSS, MB'];
console.log(columns.join('  '));
for (const articles of given.length > 0 ? given : [1, 100, 1000]) {
  const { seconds, megabytes } = measure(articles);
  const cells = [String(articles), seconds.toFixed(1), ((seconds * 1000) / articles).toFixed(1), megabytes.toFixed(0)];
  console.log(cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 0)).join('  '));
}
