import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { beginEdition } from '../cli/init/begin-edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
expect(beginEdition(folder).problem).toBeUndefined();
const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const WORKFLOWS = join(folder, '.github/workflows');
const files = [
  ...readdirSync(WORKFLOWS).map((name) => join(WORKFLOWS, name)),
  ...['github-shards.yml', 'gitlab-shards.yml'].map((name) => join(import.meta.dirname, name)),
];

/** Every command of a workflow, whichever service it is for. */
function commandsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['run', 'script', 'before_script'].includes(key) ? value.split('\n') : [];
  if (Array.isArray(value)) return value.flatMap((one) => commandsIn(one, key));
  return Object.entries(value ?? {}).flatMap(([name, one]) => commandsIn(one, name));
}

/** What each service puts into a command. */
const filledIn = (command: string): string =>
  command
    .replace(/\$\{\{ matrix\.shard \}\}|\$CI_NODE_INDEX/g, '2')
    .replace(/\$\{\{ strategy\.job-total \}\}|\$CI_NODE_TOTAL/g, '4');

test.each(files)('%s is YAML, and says only commands that an edition has', (file) => {
  const document = parseDocument(readFileSync(file, 'utf8'), { uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  const commands = commandsIn(document.toJS()).map(filledIn);
  expect(commands.length).toBeGreaterThan(1);
  const others = commands.filter((command) => !/^npm (?:ci|install)$/.test(command));
  for (const command of others) {
    const [, name = '', options = ''] = /^npm run ([a-z]+)(?: -- (.*))?$/.exec(command) ?? [];
    expect([command, scripts[name]]).toEqual([command, `postil ${name}`]);
    // Asked for help besides, it says how it is used; an option that it has not, it refuses first.
    for (const option of options.match(/--[a-z]+/g) ?? []) expect(usageOf(name)).toContain(option);
  }
});

const usages = new Map<string, string>();
function usageOf(name: string): string {
  const file = join(import.meta.dirname, `../cli/${name}.ts`);
  const usage = usages.get(name) ?? spawnSync(process.execPath, [file, '--help'], { encoding: 'utf8' }).stdout;
  usages.set(name, usage);
  return usage;
}

test('the workflows in shards make all shards and join them', () => {
  const commands = files
    .filter((file) => file.includes('shards'))
    .map((file) =>
      commandsIn(parseDocument(readFileSync(file, 'utf8')).toJS())
        .map(filledIn)
        .filter((command) => command.startsWith('npm run')),
    );
  const both = ['npm run build -- --shard 2/4 --out shards/2', 'npm run join -- shards/*'];
  expect(commands).toEqual([both, both]);
});
