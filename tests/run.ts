// npm test: every check there is, by its steps; "npm test -- unit site" runs only these.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Counts, REPORTS, ROOT, STEPS, type Step } from './steps.ts';

/** The same surroundings on every machine; as in CI, so that no test writes a ledger or a snapshot. */
function environment(): NodeJS.ProcessEnv {
  const { SITE_URL: _, FORCE_COLOR: __, NODE_ENV: ___, ...rest } = process.env;
  const bin = [path.dirname(process.execPath), path.join(ROOT, 'node_modules', '.bin')];
  return {
    ...rest,
    PATH: [...bin, process.env.PATH].join(path.delimiter),
    CI: 'true',
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
    // Commands that tests begin share the code that Node compiled for the first.
    NODE_COMPILE_CACHE: path.join(ROOT, '.postil', 'code'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Runs a step's command, heard at once or when it has ended; resolves to whether it ended well. */
function succeeds({ command, env, beside }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const stdio = beside ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, command, { cwd: ROOT, env: { ...environment(), ...env }, stdio });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/** Runs a step. A runner that crashes, reports nothing or finds no test counts as one failed test. */
async function run(step: Step): Promise<Counts> {
  const file = path.join(REPORTS, `${step.name}.json`);
  rmSync(file, { force: true });
  const good = await succeeds(step);
  if (!step.count) return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    Object.assign(counts, step.count(JSON.parse(readFileSync(file, 'utf8')) as never));
  } catch (error) {
    console.error(`No report from this step: ${(error as Error).message}`);
  }
  const silent = counts.failed === 0 && (!good || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

function wordsFor({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(1);
}

mkdirSync(REPORTS, { recursive: true });
const outcomes = new Map<Step, { counts: Counts; line: string }>();
let built = true;

/** Runs steps one after the other. */
async function runAll(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (!step.beside) console.log(`\n=== ${step.title} (${step.name}) ===\n`);
    const start = performance.now();
    let counts: Counts = { passed: 0, failed: 1, skipped: 0 };
    if (step.needsBuild && !built)
      console.log('Not run: what is built is from an earlier run, since this build failed.');
    else counts = await run(step);
    if (step.name === 'build' || step.name === 'editions') built &&= counts.failed === 0;
    const line = `${step.title}: ${wordsFor(counts)} (${((performance.now() - start) / 1000).toFixed(1)} s)`;
    console.log(`\n--- ${line}`);
    outcomes.set(step, { counts, line });
  }
}

const steps = STEPS.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
await Promise.all([runAll(steps.filter(({ beside }) => !beside)), runAll(steps.filter(({ beside }) => beside))]);

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
console.log();
for (const step of steps) {
  const { counts, line } = outcomes.get(step) as { counts: Counts; line: string };
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${line}`);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${wordsFor(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
