// What is said of one file by itself is what is said of it in the report on all, but for what only the whole can tell.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addresses } from '../../src/addresses/site.ts';
import { readNear } from '../../src/build/articles-near.ts';
import { checkFiles, loadEdition } from '../../src/build/edition.ts';
import { publicFolderOf } from '../../src/build/public-folder.ts';

/** These compare with what was published, with the latest day of all articles, or with what all articles play. */
const OF_THE_WHOLE = [
  ...['address-dropped', 'unknown-address', 'withdrawn-published', 'missing-successor'],
  ...['recording-large', 'recording-rare'],
];

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'public' && !OF_THE_WHOLE.includes(entry.name) ? [entry.name] : [],
);

test.each(folders)('%s', async (folder) => {
  const root = join(import.meta.dirname, folder);
  const { findings } = await loadEdition(root, '/', false);
  for (const file of new Set(findings.map((finding) => finding.file))) {
    const content = await readNear(root, publicFolderOf(root), new Set([file]));
    const alone = checkFiles(content, [file], { addresses: addresses('/'), frozenLedgers: false, drafts: true });
    expect(alone, file).toEqual(findings.filter((finding) => finding.file === file));
  }
});
