import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { articlePages } from '../../../addresses/routes/article-pages.ts';
import { addresses } from '../../../addresses/site.ts';
import { isWholeAddress } from '../../../model/address.ts';
import { type Content, readContent } from '../../../read/files/read-content.ts';
import type { Cache } from '../../cache/cache.ts';
import { cacheFile } from '../../cache/cache-file.ts';
import { openCache } from '../../cache/open-cache.ts';
import { programVersion } from '../../cache/program-version.ts';
import { throwAwayOld } from '../../cache/throw-away-old.ts';
import { buildEdition } from '../../edition.ts';
import { findingsAsJson } from '../../findings-as-json.ts';
import { useCache } from '../../for-pages/current-cache.ts';
import { tellProgress } from '../../for-pages/current-progress.ts';
import type { CurrentEdition } from '../../handed-edition.ts';
import { inFolder } from '../../in-folder.ts';
import { type Progress, progressOn } from '../../progress.ts';
import { publicFolderOf } from '../../public-folder.ts';
import { buildSite, FailedBuild, outputFolder, recoverBuilds } from '../../publish/build-site.ts';
import { addressRecord, articleLedgerRecord } from '../../publish/public-records.ts';
import { finishPublishing, type PublicRecord } from '../../publish/publish-folder.ts';
import { report } from '../../report.ts';
import { divideJoin, divideShard } from '../../shards/divide.ts';
import type { Division } from '../../shards/division.ts';
import { identityOf } from '../../shards/identity.ts';
import { isShard } from '../../shards/manifest.ts';
import { foreignShards, type MadeShard } from '../../shards/read-shards.ts';
import { type Shard, shardName } from '../../shards/shard.ts';
import { wholeSite } from '../../shards/whole-site.ts';
import type { NumberedArticle } from '../../steps/number-article.ts';
import { takeWords } from '../../take-words.ts';
import { isBuild, unfitOutput } from '../unfit-output.ts';

/** What a command builds: the whole site, one shard of it, or what is no shard's, with these shards. */
export interface Asked {
  content: string;
  out: string;
  json: boolean;
  /** Whether finished steps are kept for the next build, and taken from the last. */
  cached?: boolean;
  shard?: Shard | undefined;
  shards?: readonly MadeShard[] | undefined;
}

/** Prints all of a text: what a pipe has not taken yet is lost when the process ends. */
const print = (to: NodeJS.WriteStream, text: string) =>
  new Promise<void>((resolve) => {
    to.write(text, () => resolve());
  });

/** Ends the command: nothing was published. */
export async function refuse(...lines: string[]): Promise<never> {
  await print(process.stderr, lines.map((line) => `${line}\n`).join(''));
  process.exit(1);
}

/** That the last good build is still there, if there was one: to be said where a command fails. */
export function lastGood(called: string): string[] {
  const out = outputFolder(called);
  return existsSync(out) && (isBuild(out) || isShard(out)) ? [`${called} still holds the last good build`] : [];
}

/** How many pages and files a site has, as far as is known: an entity has two; of what is there once, some 40. */
function countOf({ edition, context }: CurrentEdition): number {
  const { articles, entities, settings } = edition;
  return articlePages(articles, context.addresses, settings.sharePages).length + 2 * entities.length + 40;
}

/** What of the site is made here. Refuses shards of another site. */
async function divisionOf(
  { shard, shards, out }: Asked,
  content: Content,
  handed: CurrentEdition,
  numbered: readonly NumberedArticle[],
): Promise<Division> {
  if (!shard && !shards) return wholeSite(countOf(handed));
  const identity = await identityOf(content, numbered, process.cwd());
  if (shard) return divideShard(handed.edition, shard, identity);
  const foreign = foreignShards(shards ?? [], identity);
  if (foreign.length > 0) await refuse(...foreign, ...lastGood(out));
  return divideJoin(handed.edition, shards ?? []);
}

/** What is published of an edition, and the records that are written with it. */
interface ToPublish {
  handed: CurrentEdition;
  records: PublicRecord[];
  division: Division;
}

/**
 * Makes the edition and tells what is wrong with it; ends the command if that is an error. All that it was made from
 * (trees, texts, what of them has changed) is forgotten when it is there: printing it takes longer than anything else.
 */
async function makeEdition(
  asked: Asked,
  root: string,
  frozen: boolean,
  cache: Cache | undefined,
  progress: Progress | undefined,
): Promise<ToPublish> {
  const { shard, json } = asked;
  const { SITE_URL } = process.env;
  const content = await readContent(root, publicFolderOf(root));
  await takeWords(content);
  const built = buildEdition(content, {
    addresses: SITE_URL ? addresses(new URL(SITE_URL).pathname, new URL(SITE_URL).origin) : addresses('/'),
    frozenLedgers: frozen,
    ...(cache && { keep: cache.keptData, slot: cache.slot }),
  });
  progress?.end();
  const findings = inFolder(built.findings, asked.content);
  const { edition, context, digests, numbered } = built;
  if (!edition) {
    cache?.close();
    if (!json) return refuse(report(findings), ...lastGood(asked.out));
    await print(process.stdout, findingsAsJson(findings));
    return refuse(...lastGood(asked.out));
  }
  if (findings.length > 0) console.warn(report(findings));
  const handed = { edition, context, digests };
  const division = await divisionOf(asked, content, handed, numbered);
  const ledgers = numbered.flatMap((one) => (one.update.changes.length > 0 ? [articleLedgerRecord(root, one)] : []));
  // A build for a public address is a release: what it publishes is promised from then on.
  const list = SITE_URL && !frozen ? addressRecord(root, content, edition) : undefined;
  // A shard publishes nothing yet.
  const records = shard ? [] : list ? [...ledgers, list] : ledgers;
  return { handed, records, division };
}

/**
 * Makes what is asked for and puts it in the place of its folder, or ends the process with 1 and leaves all as it was.
 * Prints findings, ledgers that were brought up to date and how long it took.
 */
export async function runBuild(asked: Asked): Promise<void> {
  const { shard, shards, json } = asked;
  // What shards make is made by other machines: none of it would be taken by the next build here.
  const cached = asked.cached && !shard && !shards;
  const { SITE_URL } = process.env;
  if (SITE_URL && (!isWholeAddress(SITE_URL) || /[?#]/.test(SITE_URL))) {
    await refuse(`SITE_URL is no address of a site: "${SITE_URL}". Write it like https://example.org/reading/`);
  }
  const out = outputFolder(asked.out);
  const root = resolve(asked.content);
  const kept = [process.cwd(), root, ...(shards ?? []).map(({ folder }) => folder)];
  const unfit = unfitOutput(out, kept, root, shard ? isShard : isBuild);
  if (unfit) await refuse(unfit);

  const started = performance.now();
  const frozen = process.env.CI === 'true';
  for (const { path, said } of await finishPublishing(out, frozen)) {
    if (frozen) console.log(`${relative('.', path)}: left to a build without CI=true by one that was killed`);
    else console.log(`of a build that was killed, ${said}`);
  }
  await recoverBuilds(out);

  // What is read by a program says nothing else.
  const progress = json ? undefined : progressOn(process.stdout);
  tellProgress(progress);
  progress?.stage('reading and checking');
  const cache = cached ? openCache(cacheFile('.', root, SITE_URL), programVersion('.')) : openCache(undefined, '');
  useCache(cache);
  const { handed, records, division } = await makeEdition(asked, root, frozen, cached ? cache : undefined, progress);
  progress?.stage('making pages and files', division.count);
  try {
    const near = await buildSite(handed, { content: asked.content, out, records, division });
    cache.throwAway();
    cache.close();
    if (cached) throwAwayOld(dirname(cacheFile('.', root)), Date.now());
    progress?.end();
    for (const line of near) console.warn(`near the limit of a host: ${line}`);
    for (const { said } of records) console.log(said);
    const what = shard ? `made shard ${shardName(shard)} in` : 'built';
    const { taken, made } = cache.counts.get('pages') ?? { taken: 0, made: 0 };
    const as = taken > 0 ? `, the pages of ${taken} of ${taken + made} articles kept from the last build` : '';
    console.log(`${what} ${asked.out} in ${((performance.now() - started) / 1000).toFixed(1)} s${as}`);
  } catch (error) {
    cache.close();
    progress?.end();
    if (!(error instanceof FailedBuild)) throw error;
    const { message, inPlace } = error;
    const what = `${asked.out} holds this build; the next one writes the ledgers that belong to it`;
    await refuse(message, ...(inPlace ? [what] : lastGood(asked.out)));
  }
}
