// postil export records: what a server needs to search the edition. See USAGE.
import { resolve } from 'node:path';
import { addresses } from '../../addresses/site.ts';
import { isWholeAddress } from '../../model/address.ts';
import { readContent } from '../../read/files/read-content.ts';
import { documentsOf } from '../../search/index/documents/documents-of.ts';
import { type DocumentFormat, FORMATS, formatDocuments } from '../../search/index/documents/format-documents.ts';
import { buildEdition } from '../edition.ts';
import { inFolder } from '../in-folder.ts';
import { publicFolderOf } from '../public-folder.ts';
import { writeWhole } from '../publish/write-whole.ts';
import { report } from '../report.ts';
import { takeWords } from '../take-words.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('export')} records --format opensearch|typesense [--out FILE] [--content FOLDER]
Writes every paragraph, claim and entity as a document for a server that searches, each on a line: for OpenSearch as its
bulk request takes them, for Typesense as its import does. With SITE_URL their addresses are whole.
options:
  --out FILE         writes a file, whole or not at all, rather than to the output
  --content FOLDER   the edition's content folder (content)
exit codes: 0 done; 1 the content has errors, or the file cannot be written; 2 the command is wrong`;
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

const isFormat = (text: string | undefined): text is DocumentFormat => FORMATS.some((format) => format === text);

const { values, positionals } = readArguments({ allowPositionals: true, options: OPTIONS }, USAGE, ({ format }) =>
  isFormat(format) ? undefined : `Option '--format' takes ${FORMATS.join(' or ')}${format ? `, not "${format}"` : ''}`,
);
if (positionals.length !== 1 || positionals[0] !== 'records') {
  console.error(
    `What can be exported is "records"${positionals[0] ? `, not "${positionals.join(' ')}"` : ''}.\n\n${USAGE}`,
  );
  process.exit(2);
}
const { SITE_URL } = process.env;
if (SITE_URL && (!isWholeAddress(SITE_URL) || /[?#]/.test(SITE_URL))) {
  console.error(`SITE_URL is no address of a site: "${SITE_URL}". Write it like https://example.org/reading/`);
  process.exit(1);
}
const root = resolve(values.content);
const to = addresses(SITE_URL ? new URL(SITE_URL).pathname : '/');
const content = await readContent(root, publicFolderOf(root));
await takeWords(content);
const frozenLedgers = process.env.CI === 'true';
// Of what is written here nothing is rendered.
const { edition, findings } = buildEdition(content, { addresses: to, frozenLedgers });
if (findings.length > 0) console.error(report(inFolder(findings, values.content)));
if (!edition) process.exit(1);
const documents = documentsOf(edition, to, (address) => (SITE_URL ? new URL(address, SITE_URL).href : address));
const text = formatDocuments(documents, values.format as DocumentFormat);
if (values.out === undefined) {
  // Who reads the first lines alone closes the pipe.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
  process.stdout.write(text);
} else {
  try {
    await writeWhole(resolve(values.out), text);
    console.log(`${values.out}: ${documents.length} documents for ${values.format}`);
  } catch (error) {
    console.error(`${values.out} cannot be written: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
