// npm run check: what is wrong with the content, or with the files that are named. --content DIR, --json; --online also
// asks the links to other sites, each for at most --timeout seconds (10). Keeps the schemas for editors up to date,
// unless CI=true or files are named.
import { relative, resolve, sep } from 'node:path';
import { linksOut } from '../../addresses/links/links-out.ts';
import { addresses } from '../../addresses/site.ts';
import { type Content, readContent } from '../../read/files/read-content.ts';
import { readNear } from '../articles-near.ts';
import { cacheFile } from '../cache/cache-file.ts';
import { openCache } from '../cache/open-cache.ts';
import { programVersion } from '../cache/program-version.ts';
import { checkAllLinks } from '../check-online/check-all.ts';
import { formatChecked } from '../check-online/format-checked.ts';
import { buildEdition, checkFiles } from '../edition.ts';
import { findingsAsJson } from '../findings-as-json.ts';
import { inFolder } from '../in-folder.ts';
import { publicFolderOf } from '../public-folder.ts';
import { report } from '../report.ts';
import { writeSchemas } from '../schemas/write-schemas.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('check')} [--content FOLDER] [--json] [--online [--timeout SECONDS]] [FILE…]`;
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  json: { type: 'boolean' },
  online: { type: 'boolean' },
  timeout: { type: 'string', default: '10' },
} as const;
/** The longest that a timer of Node's can wait, in seconds. */
const LONGEST = 2_147_483;

/** The path by which findings name a file of the content folder `root`. */
const contentPath = (file: string, root: string): string =>
  `content/${relative(root, resolve(file)).split(sep).join('/')}`;

/** Whether the content has a file of this path that is checked. */
const isFileOf = (content: Content, path: string): boolean =>
  Object.values(content)
    .flat()
    .some((file) => typeof file === 'object' && 'path' in file && file.path === path);

const { values, positionals } = readArguments({ options: OPTIONS, allowPositionals: true }, USAGE, ({ timeout }) =>
  Number(timeout) > 0 && Number(timeout) <= LONGEST
    ? undefined
    : `Option '--timeout' takes a number of seconds above 0, not "${timeout}"`,
);
const root = resolve(values.content);
const frozen = process.env.CI === 'true';
const asked = positionals.map((file) => contentPath(file, root));
const publicFolder = publicFolderOf(root);
const content = await (asked.length > 0
  ? readNear(root, publicFolder, new Set(asked))
  : readContent(root, publicFolder));
const stray = positionals.filter((_, at) => !isFileOf(content, asked[at] ?? ''));
if (stray.length > 0) {
  for (const file of stray) console.error(`'${file}' is no file of the edition in ${values.content}`);
  console.error(`\n${USAGE}`);
  process.exit(2);
}
// What a build, or the last check, read of files that are as they were.
const cache = openCache(cacheFile('.', root), programVersion('.'));
// Nothing is printed: what is wrong is known before.
const options = {
  ...{ addresses: addresses('/'), frozenLedgers: frozen, drafts: true },
  ...{ keep: cache.keptData, slot: cache.slot },
};
const found = asked.length > 0 ? checkFiles(content, asked, options) : buildEdition(content, options).findings;
cache.close();
// Nobody edits where an edition is only built.
if (!frozen && asked.length === 0) await writeSchemas(process.cwd(), root, content);
const findings = inFolder(found, values.content);
if (values.json) process.stdout.write(findingsAsJson(findings));
else console.log(report(findings));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;

if (values.online) {
  const isAsked = (place: string) => asked.length === 0 || asked.some((path) => place.startsWith(`${path}:`));
  const links = linksOut(content).filter(({ places }) => places.some(isAsked));
  const answers = await checkAllLinks(links, Number(values.timeout));
  if (values.json) for (const one of answers) console.log(JSON.stringify(one));
  else console.log(formatChecked(answers));
  if (answers.some(({ state, archive }) => state === 'dead' && !archive)) process.exitCode = 1;
}
