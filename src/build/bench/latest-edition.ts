import { createHash } from 'node:crypto';
import { addresses } from '../../addresses/site.ts';
import { type Content, readContent } from '../../read/files/read-content.ts';
import { type BuiltEdition, buildEdition } from '../edition.ts';
import { publicFolderOf } from '../public-folder.ts';

/** The files of a content folder, and the edition that they make, drafts among it. */
export interface LatestEdition {
  content: Content;
  built: BuiltEdition;
}

let made: { fingerprint: string; built: BuiltEdition } | undefined;

const fingerprintOf = (content: Content): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** Keeps the edition of files that are about to be what they say. */
export function rememberEdition(content: Content, built: BuiltEdition): void {
  made = { fingerprint: fingerprintOf(content), built };
}

/** The edition of what the files of `root` say now, with all that is wrong; made again only after a change. */
export async function latestEdition(root: string): Promise<LatestEdition> {
  const content = await readContent(root, publicFolderOf(root));
  const fingerprint = fingerprintOf(content);
  if (made?.fingerprint !== fingerprint) {
    const built = buildEdition(content, { addresses: addresses('/'), frozenLedgers: false, drafts: true });
    made = { fingerprint, built };
  }
  return { content, built: made.built };
}
