// npm run hostile: tries every hostile case and the random ones, and prints how many of each family passed. RUNS sets
// how many random texts are tried; those that a browser must open are in `npm test -- build site browser`.
import { performance } from 'node:perf_hooks';
import { FAMILIES } from './families.ts';
import { expectedOf, outcomeOf } from './outcome.ts';
import { PROPERTIES, runProperty } from './properties.ts';

const RUNS = Number(process.env.RUNS ?? 2000);
const row = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(52) : String(cell).padStart(10))).join(''));

let failed = 0;
row('family', 'cases', 'findings', 'pages', 'passed', 'slowest');
for (const [family, cases] of Object.entries(FAMILIES)) {
  let [passed, slowest] = [0, 0];
  for (const one of cases) {
    const start = performance.now();
    const { found, edition } = await outcomeOf(one);
    slowest = Math.max(slowest, performance.now() - start);
    const fine =
      JSON.stringify(found) === JSON.stringify(expectedOf(one)) && (edition === undefined) === Boolean(one.finds);
    if (fine) passed++;
    else console.error(`${family}: ${one.name}: ${found.join('; ') || 'no finding'}`);
  }
  failed += cases.length - passed;
  const findings = cases.filter(({ finds }) => finds).length;
  row(family, cases.length, findings, cases.length - findings, passed, `${slowest.toFixed(0)} ms`);
}
row('random', 'runs', '', '', 'passed', 'time');
for (const [name, property] of Object.entries(PROPERTIES)) {
  const start = performance.now();
  const { failed: broken, numRuns, counterexample } = await runProperty(property, RUNS);
  if (broken) {
    failed++;
    console.error(`${name}: ${JSON.stringify(counterexample)}`);
  }
  row(name, numRuns, '', '', broken ? 'no' : numRuns, `${((performance.now() - start) / 1000).toFixed(1)} s`);
}
process.exitCode = failed > 0 ? 1 : 0;
