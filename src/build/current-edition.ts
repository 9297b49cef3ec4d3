import { resolve } from 'node:path';
import { addresses } from '../addresses/site.ts';
import { readContent } from '../read/files/read-content.ts';
import { type BuiltEdition, buildEdition } from './edition.ts';
import { FindingsError } from './findings-error.ts';
import { type CurrentEdition, handedEdition, handOver } from './handed-edition.ts';
import { inFolder } from './in-folder.ts';
import { latestEdition } from './latest-edition.ts';
import { publicFolderOf } from './public-folder.ts';
import { report } from './report.ts';

const called = process.env.POSTIL_CONTENT ?? 'content';
const root = resolve(called);
let reported: BuiltEdition | undefined;
let made: Promise<CurrentEdition> | undefined;

/** What pages are made from, unless there are errors; what else is wrong is said once. */
function usable(built: BuiltEdition): CurrentEdition {
  const { edition, context, findings } = built;
  if (!edition) throw new FindingsError(findings, called);
  if (findings.length > 0 && built !== reported) console.warn(report(inFolder(findings, called)));
  reported = built;
  return { edition, context };
}

/** The edition without its drafts, for a build that nobody has handed one. */
async function editionAlone(frozenLedgers: boolean): Promise<CurrentEdition> {
  const content = await readContent(root, publicFolderOf(root));
  return usable(buildEdition(content, { addresses: addresses(import.meta.env.BASE_URL), frozenLedgers }));
}

/**
 * The edition that pages print: in a build the one that the command has made and handed over; in development that of
 * the content folder (`POSTIL_CONTENT`, else `content`) as it is. Throws a `FindingsError` if the content has errors.
 */
export async function currentEdition(): Promise<CurrentEdition> {
  const frozenLedgers = process.env.CI === 'true';
  if (!import.meta.env.PROD) {
    return usable((await latestEdition(root, { base: import.meta.env.BASE_URL, frozenLedgers })).built);
  }
  // "astro build" by itself hands nothing over, and no record is written.
  made ??= Promise.resolve(handedEdition() ?? editionAlone(frozenLedgers).then(handOver));
  return made;
}
