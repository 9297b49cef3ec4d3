import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { articlePages } from '../../addresses/routes/article-pages.ts';
import { addresses } from '../../addresses/site.ts';
import { isWholeAddress } from '../../model/address.ts';
import { readContent } from '../../read/files/read-content.ts';
import { cacheFile } from '../cache/cache-file.ts';
import { openCache } from '../cache/open-cache.ts';
import { programVersion } from '../cache/program-version.ts';
import { throwAwayOld } from '../cache/throw-away-old.ts';
import { buildEdition } from '../edition.ts';
import { findingsAsJson } from '../findings-as-json.ts';
import { useCache } from '../for-pages/current-cache.ts';
import { tellProgress } from '../for-pages/current-progress.ts';
import { inFolder } from '../in-folder.ts';
import { progressOn } from '../progress.ts';
import { publicFolderOf } from '../public-folder.ts';
import { buildSite, FailedBuild, outputFolder, recoverBuilds } from '../publish/build-site.ts';
import { addressRecord, articleLedgerRecord } from '../publish/public-records.ts';
import { finishPublishing } from '../publish/publish-folder.ts';
import { report } from '../report.ts';
import { takeWords } from '../take-words.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';
import { isBuild, unfitOutput } from './unfit-output.ts';

const USAGE = `usage: ${calledAs('build')} [--content FOLDER] [--out FOLDER] [--no-cache] [--json]`;

/** Prints all of a text: what a pipe has not taken yet is lost when the process ends. */
const print = (to: NodeJS.WriteStream, text: string) =>
  new Promise<void>((resolve) => {
    to.write(text, () => resolve());
  });

/** Ends the command: nothing was published. */
async function refuse(...lines: string[]): Promise<never> {
  await print(process.stderr, lines.map((line) => `${line}\n`).join(''));
  process.exit(1);
}

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  'no-cache': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const { values } = readArguments({ options: OPTIONS }, USAGE);
const { SITE_URL } = process.env;
if (SITE_URL && (!isWholeAddress(SITE_URL) || /[?#]/.test(SITE_URL))) {
  await refuse(`SITE_URL is no address of a site: "${SITE_URL}". Write it like https://example.org/reading/`);
}
const out = outputFolder(values.out);
const root = resolve(values.content);
const unfit = unfitOutput(out, [process.cwd(), root], root);
if (unfit) await refuse(unfit);

const started = performance.now();
const frozen = process.env.CI === 'true';
for (const { path, said } of await finishPublishing(out, frozen)) {
  if (frozen) console.log(`${relative('.', path)}: left to a build without CI=true by one that was killed`);
  else console.log(`of a build that was killed, ${said}`);
}
await recoverBuilds(out);
const lastGood = () => (existsSync(out) && isBuild(out) ? [`${values.out} still holds the last good build`] : []);

// What is read by a program says nothing else.
const progress = values.json ? undefined : progressOn(process.stdout);
tellProgress(progress);
progress?.stage('reading and checking');
const content = await readContent(root, publicFolderOf(root));
await takeWords(content);
const base = SITE_URL ? new URL(SITE_URL).pathname : '/';
const cache = useCache(
  values['no-cache'] ? openCache(undefined, '') : openCache(cacheFile('.', root, SITE_URL), programVersion('.')),
);
const {
  edition,
  context,
  findings: found,
  numbered,
} = buildEdition(content, {
  addresses: addresses(base),
  frozenLedgers: frozen,
  keep: cache.keptData,
});
progress?.end();
const findings = inFolder(found, values.content);
if (!edition) {
  cache.close();
  if (!values.json) await refuse(report(findings), ...lastGood());
  await print(process.stdout, findingsAsJson(findings));
  await refuse(...lastGood());
} else {
  if (findings.length > 0) console.warn(report(findings));
  const ledgers = numbered.flatMap((one) => (one.update.changes.length > 0 ? [articleLedgerRecord(root, one)] : []));
  // A build for a public address is a release: what it publishes is promised from then on.
  const list = SITE_URL && !frozen ? addressRecord(root, content, edition) : undefined;
  const records = list ? [...ledgers, list] : ledgers;
  // An entity has a page and an image; of what there is once, there are some forty.
  const pages = articlePages(edition.articles, context.addresses, edition.settings.sharePages).length;
  progress?.stage('making pages and files', pages + 2 * edition.entities.length + 40);
  try {
    const near = await buildSite({ edition, context }, { content: values.content, out, records });
    cache.throwAway();
    cache.close();
    if (!values['no-cache']) throwAwayOld(dirname(cacheFile('.', root)), Date.now());
    progress?.end();
    for (const line of near) console.warn(`near the limit of a host: ${line}`);
    for (const { said } of records) console.log(said);
    const taken = [...cache.counts.values()].reduce((sum, count) => sum + count.taken, 0);
    const as = taken > 0 ? `, ${taken} steps kept from the last build` : '';
    console.log(`built ${values.out} in ${((performance.now() - started) / 1000).toFixed(1)} s${as}`);
  } catch (error) {
    cache.close();
    progress?.end();
    if (!(error instanceof FailedBuild)) throw error;
    const { message, inPlace } = error;
    const what = `${values.out} holds this build; the next one writes the ledgers that belong to it`;
    await refuse(message, ...(inPlace ? [what] : lastGood()));
  }
}
