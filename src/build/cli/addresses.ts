// npm run addresses: enters what the content publishes now in the list of published addresses. --content DIR
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { recordAddresses } from '../../addresses/published/record-addresses.ts';
import { addressesOf } from '../../addresses/routes/addresses-of.ts';
import { loadEdition } from '../edition.ts';
import { inFolder } from '../in-folder.ts';
import { replaceWhole } from '../publish/replace-whole.ts';
import { report } from '../report.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('addresses')} [--content FOLDER]`;

const { values } = readArguments({ options: { content: { type: 'string', default: 'content' } } }, USAGE);
const root = resolve(values.content);
const { edition, findings } = await loadEdition(root, '/', process.env.CI === 'true');
if (edition) {
  const file = join(root, 'addresses.txt');
  const before = existsSync(file) ? await readFile(file, 'utf8') : undefined;
  const { text, added } = recordAddresses(before ?? '', addressesOf(edition));
  const name = join(values.content, 'addresses.txt');
  if (added === 0 || (await replaceWhole(file, before, text))) console.log(`${name}: ${added} new`);
  else {
    console.error(`${name} was changed meanwhile; nothing was written to it, run the command again`);
    process.exitCode = 1;
  }
} else {
  console.error(report(inFolder(findings, values.content)));
  process.exitCode = 1;
}
