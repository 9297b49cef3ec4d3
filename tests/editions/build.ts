// Builds the editions of the tests' own, all or those that are named: node tests/editions/build.ts ordinary
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeEditedContent } from './edited/write-edited-content.ts';
import { BUILT, builtFolderOf, contentOf, type EditionName, ROOT, WRITTEN } from './editions.ts';
import { writeLargeContent } from './large/write-large-content.ts';

/** Runs one of our commands; throws with what it said if it did not end well. */
async function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { SITE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [`src/build/cli/${command}.ts`, ...args], {
    cwd: ROOT,
    env: { ...inherited, CI: 'true', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${code}\n${complaint}`);
}

async function build(name: EditionName): Promise<void> {
  const content = contentOf(name);
  if (WRITTEN.includes(name)) rmSync(content, { recursive: true, force: true });
  if (name === 'edited') writeEditedContent(content);
  if (name === 'large') {
    writeLargeContent(content);
    await run('permalinks', ['--content', content], { CI: '' });
  }
  mkdirSync(path.dirname(builtFolderOf(name)), { recursive: true });
  await run('build', ['--content', content, '--out', builtFolderOf(name)]);
  console.log(`built the edition ${name}`);
}

const named = process.argv.slice(2);
const chosen = BUILT.filter((name) => named.length === 0 || named.includes(name));
// Two at a time, the longest first.
const waiting = [...chosen].sort((a, b) => Number(b === 'large') - Number(a === 'large'));
const work = async (): Promise<void> => {
  for (let name = waiting.shift(); name; name = waiting.shift()) await build(name);
};
await Promise.all([work(), work()]);
