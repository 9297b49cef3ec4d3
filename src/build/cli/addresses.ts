// npm run addresses: enters what the content publishes now in the list of published addresses. --content DIR
import { resolve } from 'node:path';
import { addresses } from '../../addresses/site.ts';
import { readContent } from '../../read/files/read-content.ts';
import { buildEdition } from '../edition.ts';
import { inFolder } from '../in-folder.ts';
import { publicFolderOf } from '../public-folder.ts';
import { addressRecord } from '../publish/public-records.ts';
import { ChangedMeanwhile, replaceFiles } from '../publish/replace-files.ts';
import { report } from '../report.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('addresses')} [--content FOLDER]`;

const { values } = readArguments({ options: { content: { type: 'string', default: 'content' } } }, USAGE);
const root = resolve(values.content);
const content = await readContent(root, publicFolderOf(root));
const options = { addresses: addresses('/'), frozenLedgers: process.env.CI === 'true' };
const { edition, findings } = buildEdition(content, options);
if (edition) {
  const record = addressRecord(root, content, edition);
  try {
    await replaceFiles(record ? [record] : []);
    console.log(record?.said ?? 'addresses.txt: 0 new');
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
} else {
  console.error(report(inFolder(findings, values.content)));
  process.exitCode = 1;
}
