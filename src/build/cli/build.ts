import { readShard, shardName } from '../shards/shard.ts';
import { runBuild } from './build/run-build.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('build')} [--content FOLDER] [--out FOLDER] [--no-cache] [--json] [--shard I/N]
  --shard 2/4   makes only what is of the articles of the second of four shards, in shards/2-of-4 unless --out names
                another folder; "join" makes the site of all four`;
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  shard: { type: 'string' },
} as const;

const { values } = readArguments({ options: OPTIONS }, USAGE, ({ shard }) =>
  shard === undefined || readShard(shard)
    ? undefined
    : `Option '--shard' takes which one of how many, such as 2/4, of at most 1000, not "${shard}"`,
);
const shard = values.shard === undefined ? undefined : readShard(values.shard);
const out = values.out ?? (shard ? `shards/${shardName(shard).replace('/', '-of-')}` : 'dist');
await runBuild({ ...values, out, shard, cached: !values['no-cache'] });
