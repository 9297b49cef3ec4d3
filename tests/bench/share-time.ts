// npm run bench:share: what the page and the image of one paragraph cost, in CPU time, when
// they are new and when nothing changed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOME = path.join(ROOT, '.postil', 'bench-share');
const HEAD = '---\ntitle: Many\ndeck: Many paragraphs.\nbyline: Postil\npublished: "2026-01-01"\nasOf: "2014"\n---\n\n';
const WORDS = 'the army drove militants out of valleys and towns where no road led while winter came early'.split(' ');

/** A paragraph of about eighty words, another for each number. */
function paragraph(n: number): string {
  const words = Array.from({ length: 80 }, (_, at) => WORDS[(at * 7 + n * (at % 5)) % WORDS.length]);
  return `Paragraph ${n} says that ${words.join(' ')}.`;
}

/** CPU seconds that a build takes of an edition whose one article has so many paragraphs; its ledger is made before. */
function build(paragraphs: number, ...options: string[]): number {
  const content = path.join(HOME, String(paragraphs));
  mkdirSync(path.join(content, 'articles'), { recursive: true });
  const text = Array.from({ length: paragraphs }, (_, n) => paragraph(n + 1)).join('\n\n');
  writeFileSync(path.join(content, 'articles', 'many.md'), HEAD + text);
  const { CI: _, ...rest } = process.env;
  const cpu = path.join(HOME, 'cpu.txt');
  const hook = pathToFileURL(path.join(import.meta.dirname, 'report-cpu.mjs')).href;
  const env = { ...rest, NODE_OPTIONS: `--import ${hook}`, POSTIL_CPU_FILE: cpu };
  const run = (...args: string[]) => {
    rmSync(cpu, { force: true });
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const seconds = readFileSync(cpu, 'utf8').trim().split('\n').map(Number);
    return seconds.reduce((sum, one) => sum + one, 0);
  };
  run('src/build/cli/permalinks.ts', '--content', content);
  return run('src/build/cli/build.ts', '--content', content, '--out', path.join(HOME, 'dist'), ...options);
}

const [few, many] = [10, 210];
rmSync(HOME, { recursive: true, force: true });
const base = build(few, '--no-cache');
const cold = build(many, '--no-cache');
build(many);
const warm = build(many);
const each = (seconds: number) => `${(((seconds - base) * 1000) / (many - few)).toFixed(1)} ms`;
console.log('a paragraph with its page, its image and its part of the article and its lists:');
console.log(`  new                  ${each(cold)}`);
console.log(`  built before         ${each(warm)}`);
console.log(`its page and image     ${(((cold - warm) * 1000) / (many - few)).toFixed(1)} ms`);
rmSync(HOME, { recursive: true, force: true });
