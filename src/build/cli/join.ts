// npm run join -- shards/*: the whole site, of the shards that several processes have made of it. See USAGE.
import { readShards } from '../shards/read-shards.ts';
import { lastGood, refuse, runBuild } from './build/run-build.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('join')} FOLDER… [--content FOLDER] [--out FOLDER] [--json]
  Makes the site of all shards that "build --shard" has made, from the same content.`;
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  json: { type: 'boolean', default: false },
} as const;

const { values, positionals } = readArguments({ allowPositionals: true, options: OPTIONS }, USAGE);
if (positionals.length === 0) {
  console.error(`Name the folders of the shards.\n\n${USAGE}`);
  process.exit(2);
}
const { shards, problems } = await readShards(positionals, `${calledAs('build')} --shard`);
if (problems.length > 0) await refuse(...problems, ...lastGood(values.out));
await runBuild({ ...values, shards });
