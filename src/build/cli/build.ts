// Before the bundler is loaded, which reads what this sets.
import './return-memory.ts';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { isWholeAddress } from '../../model/address.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { astroConfig } from '../astro-config.ts';
import { inFolder } from '../in-folder.ts';
import { besidePath, dropLeftovers } from '../publish/leftovers.ts';
import { finishPublishing, type PublicRecord, publishFolder } from '../publish/publish-folder.ts';
import { freshFolder, moveFolder, recoverFolder } from '../publish/swap-folder.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';
import { spareMemory } from './spare-memory.ts';
import { unfitOutput } from './unfit-output.ts';

const USAGE = `usage: ${calledAs('build')} [--content FOLDER] [--out FOLDER] [--json]`;

/** Ends the command: nothing was begun. */
function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  json: { type: 'boolean', default: false },
} as const;

const { values } = readArguments({ options: OPTIONS }, USAGE);
const { SITE_URL } = process.env;
if (SITE_URL && (!isWholeAddress(SITE_URL) || /[?#]/.test(SITE_URL))) {
  refuse(`SITE_URL is no address of a site: "${SITE_URL}". Write it like https://example.org/reading/`);
}
// A link to a folder stays one: what it leads to is replaced.
const out = existsSync(values.out) ? realpathSync(values.out) : resolve(values.out);
const content = resolve(values.content);
const unfit = unfitOutput(out, [process.cwd(), content], content);
if (unfit) refuse(unfit);
const fresh = freshFolder(out);
// Astro keeps what it needs on the way beside its output if that is inside the project, else where every build does.
const workshop = resolve('.postil', 'build');
const made = freshFolder(workshop);
spareMemory(content);
// Where the pages say which files of the content tell of what they publish.
const records = besidePath(resolve('.postil', 'records'), 'new');
process.env.POSTIL_RECORDS = records;

/** Prints all of a text: what a pipe has not taken yet is lost when the process ends. */
const print = (to: NodeJS.WriteStream, text: string) =>
  new Promise<void>((resolve) => {
    to.write(text, () => resolve());
  });

const started = performance.now();
let moved = false;
try {
  const frozen = process.env.CI === 'true';
  for (const { path, said } of await finishPublishing(out, frozen)) {
    if (frozen) console.log(`${relative('.', path)}: left to a build without CI=true by one that was killed`);
    else console.log(`of a build that was killed, ${said}`);
  }
  await recoverFolder(workshop);
  await recoverFolder(out);
  await mkdir('.postil', { recursive: true });
  await dropLeftovers(resolve('.postil', 'records'), 'new');
  await build({ ...astroConfig({ root: process.cwd(), content: values.content, out: made }), logLevel: 'warn' });
  await moveFolder(made, fresh);
  moved = true;
  const published: PublicRecord[] = JSON.parse(await readFile(records, 'utf8'));
  await publishFolder(fresh, out, published);
  for (const { said } of published) console.log(said);
  await rm(records, { force: true });
  console.log(`built ${values.out} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  const inPlace = moved && !existsSync(fresh);
  for (const unfinished of [made, fresh, records])
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
  // The class is bundled with the pages, so the name tells, not instanceof.
  const { name, message, stack, findings } = error as Error & { findings?: Finding[] };
  // Of a full disk or a folder that may not be written, our own lines tell nothing.
  const said = 'syscall' in (error as object) ? message : (stack ?? message);
  const lines = values.json
    ? inFolder(findings ?? [], values.content)
        .map((finding) => `${JSON.stringify(finding)}\n`)
        .join('')
    : '';
  if (name !== 'FindingsError') await print(process.stderr, `${said}\n`);
  else if (values.json) await print(process.stdout, lines);
  else await print(process.stderr, `${message}\n`);
  if (inPlace)
    await print(process.stderr, `${values.out} holds this build; the next one writes the ledgers that belong to it\n`);
  else if (existsSync(out)) await print(process.stderr, `${values.out} still holds the last good build\n`);
  process.exit(1);
}
