// npm test: every check there is, in order; "npm test -- unit site" runs only these steps.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  title: string;
  command: string[];
  /** Reads the counts from the runner's JSON report; without it the step counts as one test. */
  count?: (report: never) => Counts;
  /** The step looks at what the steps `build` and `editions` make. */
  needsBuild?: true;
  env?: NodeJS.ProcessEnv;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const ROOT = path.resolve(import.meta.dirname, '..');
const REPORTS = path.join(ROOT, '.postil', 'tests');
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const STEPS: Step[] = [
  { name: 'types', title: 'Types', command: [ASTRO, 'check'] },
  { name: 'lint', title: 'Lint and format', command: [BIOME, 'check', '.'] },
  {
    name: 'unit',
    title: 'Unit tests',
    command: vitest('unit', 'src', 'tests/house', 'tests/rules', 'tests/permalinks', 'tests/hostile'),
    count: countVitest,
  },
  { name: 'build', title: 'Build', command: ['src/build/cli/build.ts'] },
  { name: 'editions', title: "Build the tests' own editions", command: ['tests/editions/build.ts'] },
  {
    name: 'site',
    title: 'The built site',
    command: vitest('site', 'tests/site', 'tests/shipped', 'tests/nothing-lost'),
    count: countVitest,
    needsBuild: true,
  },
  {
    name: 'packed',
    title: 'Packed and installed',
    command: vitest('packed', 'tests/packed'),
    count: countVitest,
  },
  {
    name: 'browser',
    title: 'In the browser',
    command: [PLAYWRIGHT, 'test', '--config', 'tests/playwright.config.ts'],
    count: countPlaywright,
    needsBuild: true,
    // Playwright sets FORCE_COLOR for its workers, and Node warns if NO_COLOR is there as well.
    env: { NO_COLOR: undefined, FORCE_COLOR: '0' },
  },
  {
    name: 'engines',
    title: 'In three engines',
    command: vitest('engines', 'tests/engines'),
    count: countVitest,
    needsBuild: true,
  },
];

function vitest(name: string, ...folders: string[]): string[] {
  const report = path.join(REPORTS, `${name}.json`);
  const chosen = folders.map((folder) => `${folder}/`);
  // On two cores it would take one worker; the time allowed is for a machine that is busy with other things as well.
  return [
    VITEST,
    'run',
    ...chosen,
    '--maxWorkers=2',
    // One worker reads the modules once for all its files: no test changes what another one sees.
    '--no-isolate',
    '--testTimeout=30000',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
}

function countVitest(report: VitestReport): Counts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright({ stats }: PlaywrightReport): Counts {
  const { expected, flaky, unexpected, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

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
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Runs a step's command with its output going to ours; resolves to whether it ended well. */
function succeeds({ command, env }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, env: { ...environment(), ...env }, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
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
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
let built = true;
for (const step of STEPS.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  console.log(`\n=== ${step.title} (${step.name}) ===\n`);
  const start = performance.now();
  let counts: Counts = { passed: 0, failed: 1, skipped: 0 };
  if (step.needsBuild && !built) console.log('Not run: what is built is from an earlier run, since this build failed.');
  else counts = await run(step);
  if (step.name === 'build' || step.name === 'editions') built &&= counts.failed === 0;
  const line = `${step.title}: ${wordsFor(counts)} (${((performance.now() - start) / 1000).toFixed(1)} s)`;
  console.log(`\n--- ${line}`);
  summary.push(`${counts.failed > 0 ? '✗' : '✓'} ${line}`);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${summary.join('\n')}\n\n${wordsFor(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
