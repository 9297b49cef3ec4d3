import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { addresses } from '../addresses/site.ts';
import { type Content, readContent } from '../read/files/read-content.ts';
import { buildEdition } from './edition.ts';
import { FindingsError } from './findings-error.ts';
import { type CurrentEdition, handedEdition, handOver } from './handed-edition.ts';
import { inFolder } from './in-folder.ts';
import { publicFolderOf } from './public-folder.ts';
import { report } from './report.ts';

const called = process.env.POSTIL_CONTENT ?? 'content';
const root = resolve(called);
const publicFolder = publicFolderOf(root);
let current: { fingerprint: string; edition: CurrentEdition } | undefined;
let made: Promise<CurrentEdition> | undefined;

function editionOf(content: Content): CurrentEdition {
  const frozenLedgers = process.env.CI === 'true';
  const options = { addresses: addresses(import.meta.env.BASE_URL), frozenLedgers, drafts: !import.meta.env.PROD };
  const { edition, context, findings } = buildEdition(content, options);
  if (!edition) throw new FindingsError(findings, called);
  if (findings.length > 0) console.warn(report(inFolder(findings, called)));
  return { edition, context };
}

/** In development, the edition of what the files say now: made again only after a change. */
async function latestEdition(): Promise<CurrentEdition> {
  const content = await readContent(root, publicFolder);
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if (current?.fingerprint !== fingerprint) current = { fingerprint, edition: editionOf(content) };
  return current.edition;
}

/**
 * The edition that pages print: in a build the one that the command has made and handed over; in development that of
 * the content folder (`POSTIL_CONTENT`, else `content`) as it is. Throws a `FindingsError` if the content has errors.
 */
export async function currentEdition(): Promise<CurrentEdition> {
  if (!import.meta.env.PROD) return latestEdition();
  // "astro build" by itself hands nothing over, and no record is written.
  made ??= Promise.resolve(handedEdition() ?? latestEdition().then(handOver));
  return made;
}
