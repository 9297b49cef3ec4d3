import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import type { Finding } from '../model/finding.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    json: { type: 'boolean', default: false },
  },
});
const out = resolve(values.out);
const beside = (name: string) => join(dirname(out), `.${basename(out)}-${name}-${process.pid}`);
const fresh = beside('new');
process.env.POSTIL_CONTENT = resolve(values.content);

/** Puts the finished folder in the place of the last one. */
async function swap(): Promise<void> {
  const old = beside('old');
  if (existsSync(out)) await rename(out, old);
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}

const started = performance.now();
try {
  await build({ outDir: fresh, logLevel: 'warn' });
  await swap();
  console.log(`built ${values.out} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  await rm(fresh, { recursive: true, force: true });
  // The class is bundled with the pages, so the name tells, not instanceof.
  const { name, message, stack, findings } = error as Error & { findings?: Finding[] };
  if (name !== 'FindingsError') console.error(stack ?? message);
  else if (values.json) for (const finding of findings ?? []) console.log(JSON.stringify(finding));
  else console.error(message);
  if (existsSync(out)) console.error(`${values.out} still holds the last good build`);
  process.exit(1);
}
