// npm run check: what is wrong with the content. --content DIR, --json; --online also asks the links to other sites,
// each for at most --timeout seconds (10). Keeps the schemas for editors up to date, unless CI=true.
import { resolve } from 'node:path';
import { linksOut } from '../../addresses/links/links-out.ts';
import { addresses } from '../../addresses/site.ts';
import { readContent } from '../../read/files/read-content.ts';
import { checkAllLinks } from '../check-online/check-all.ts';
import { formatChecked } from '../check-online/format-checked.ts';
import { buildEdition } from '../edition.ts';
import { findingsAsJson } from '../findings-as-json.ts';
import { inFolder } from '../in-folder.ts';
import { publicFolderOf } from '../public-folder.ts';
import { report } from '../report.ts';
import { writeSchemas } from '../schemas/write-schemas.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('check')} [--content FOLDER] [--json] [--online [--timeout SECONDS]]`;
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  json: { type: 'boolean' },
  online: { type: 'boolean' },
  timeout: { type: 'string', default: '10' },
} as const;
/** The longest that a timer of Node's can wait, in seconds. */
const LONGEST = 2_147_483;

const { values } = readArguments({ options: OPTIONS }, USAGE, ({ timeout }) =>
  Number(timeout) > 0 && Number(timeout) <= LONGEST
    ? undefined
    : `Option '--timeout' takes a number of seconds above 0, not "${timeout}"`,
);
const root = resolve(values.content);
const frozen = process.env.CI === 'true';
const content = await readContent(root, publicFolderOf(root));
const { findings: found } = buildEdition(content, { addresses: addresses('/'), frozenLedgers: frozen, drafts: true });
// Nobody edits where an edition is only built.
if (!frozen) await writeSchemas(process.cwd(), root, content);
const findings = inFolder(found, values.content);
if (values.json) process.stdout.write(findingsAsJson(findings));
else console.log(report(findings));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;

if (values.online) {
  const asked = await checkAllLinks(linksOut(content), Number(values.timeout));
  if (values.json) for (const one of asked) console.log(JSON.stringify(one));
  else console.log(formatChecked(asked));
  if (asked.some(({ state, archive }) => state === 'dead' && !archive)) process.exitCode = 1;
}
