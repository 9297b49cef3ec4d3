// The steps of `npm test`, in their order.
import path from 'node:path';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Step {
  name: string;
  title: string;
  command: string[];
  /** Reads the counts from the runner's JSON report; without it the step counts as one test. */
  count?: (report: never) => Counts;
  /** The step looks at what the steps `build` and `editions` make. */
  needsBuild?: true;
  /**
   * The step uses one core for the most part and needs no other: it runs beside those that are in order, and is heard
   * when it has ended.
   */
  beside?: true;
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

export const ROOT = path.resolve(import.meta.dirname, '..');
export const REPORTS = path.join(ROOT, '.postil', 'tests');
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

export const STEPS: Step[] = [
  { name: 'types', title: 'Types', command: [ASTRO, 'check'], beside: true },
  { name: 'lint', title: 'Lint and format', command: [BIOME, 'check', '.'], beside: true },
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
    beside: true,
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
