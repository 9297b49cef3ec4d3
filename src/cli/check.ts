import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEdition } from '../edition.ts';
import { report } from '../report.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, json: { type: 'boolean' } },
});
const { findings } = await loadEdition(resolve(values.content), '/', process.env.CI === 'true');
if (values.json) for (const finding of findings) console.log(JSON.stringify(finding));
else console.log(report(findings));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
