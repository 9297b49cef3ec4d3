// npm run addresses: enters what the content publishes now in the list of published addresses. --content DIR
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEdition } from '../edition.ts';
import { addressesOf } from '../published/addresses-of.ts';
import { recordAddresses } from '../published/record-addresses.ts';
import { report } from '../report.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
const root = resolve(values.content);
const { edition, findings } = await loadEdition(root, '/', process.env.CI === 'true');
if (edition) {
  const file = join(root, 'addresses.txt');
  const before = await readFile(file, 'utf8').catch(() => '');
  const added = await recordAddresses(file, before, addressesOf(edition));
  console.log(`${join(values.content, 'addresses.txt')}: ${added} new`);
} else {
  console.error(report(findings));
  process.exitCode = 1;
}
