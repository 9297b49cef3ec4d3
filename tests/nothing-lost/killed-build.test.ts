// A build that is killed, at whatever moment, leaves the last good one whole and the records with it, and the next
// build clears up after it.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprintOf } from '../site/fingerprint-of.ts';
import { ROOT } from '../site/read-site.ts';
import { runCli, temporaryFolder } from '../site/run-cli.ts';
import { beginBuild } from './begin-build.ts';
import { writeSmallContent } from './small-content.ts';
import { standStill } from './stand-still.ts';

const folder = temporaryFolder();
const content = path.join(folder, 'content');
const out = path.join(folder, 'dist');
const WORKSHOP = path.join(ROOT, '.postil');
/** What the two versions of the content give. */
let first: string[];
let second: string[];
const named = (within: string, start: string) =>
  existsSync(within) ? readdirSync(within).find((name) => name.startsWith(start)) : undefined;

/** The moments, each by what tells that it has come for the build with this process number. */
const inWorkshop = (file: string) => (pid: number) => {
  const made = named(WORKSHOP, `.build-new-${pid}-`);
  return made !== undefined && existsSync(path.join(WORKSHOP, made, file));
};
type Moment = [string, (pid: number, since: number) => boolean];
const AT_ONCE: Moment = ['after 100 ms', (_pid, since) => performance.now() - since > 100];
const EARLY: Moment = ['after 300 ms', (_pid, since) => performance.now() - since > 300];
const IN_WORKSHOP: Moment[] = [
  ['with the code of the pages written', inWorkshop('.prerender')],
  ['with scripts and fonts written', inWorkshop('_astro')],
  ['with the first page written', inWorkshop('index.html')],
  ['with the article written', inWorkshop('articles/a/index.html')],
  ['while the index is written', inWorkshop('pagefind')],
];
const AT_THE_INDEX: Moment = ['with records of the index written', inWorkshop('pagefind/records')];
const WITH_HOSTS: Moment = ['with the words for hosts written', inWorkshop('_headers')];
/** Those at which a build surely is still there. */
const SURE = [AT_ONCE, EARLY, ...IN_WORKSHOP, AT_THE_INDEX, WITH_HOSTS];
const BESIDE: Moment[] = [
  ['with all of it beside the last build', (pid) => named(folder, `.dist-new-${pid}-`) !== undefined],
  ['with the last build moved away', (pid) => named(folder, `.dist-old-${pid}-`) !== undefined],
];

/** A build for a public address, which also writes the ledgers and the list of addresses. */
const RELEASE = { env: { CI: '' } };
const ADDRESS = 'https://example.org/';
const ARGS = ['--content', content, '--out', out];
const build = (from = content, to = out) => runCli('build', ['--content', from, '--out', to], ADDRESS, RELEASE);
/** What a folder of content says of what was published. */
const recordsOf = (from: string) =>
  ['articles/a.permalinks.json', 'addresses.txt'].map((file) => readFileSync(path.join(from, file), 'utf8'));
let before: string[];
let after: string[];

function edit(from: string): void {
  const article = path.join(from, 'articles/a.md');
  const text = readFileSync(article, 'utf8').replace(/^deck: .*$/m, 'deck: The second version.');
  writeFileSync(article, `${text}\nA paragraph that is new.\n`);
}

beforeAll(() => {
  writeSmallContent(content);
  expect(build()).toMatchObject({ code: 0, stderr: '' });
  first = fingerprintOf(out);
  before = recordsOf(content);
  const edited = path.join(folder, 'edited');
  cpSync(content, edited, { recursive: true });
  edit(edited);
  expect(build(edited, `${edited}-dist`)).toMatchObject({ code: 0, stderr: '' });
  second = fingerprintOf(`${edited}-dist`);
  after = recordsOf(edited);
  expect(second).not.toEqual(first);
  for (const [index, record] of after.entries()) expect(record).not.toBe(before[index]);
  for (const made of [edited, `${edited}-dist`]) rmSync(made, { recursive: true });
  edit(content);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is published is one of the two versions, whole, and what is not published is not on record either. */
function expectWhole(pid: number): void {
  // Between two renames there is a moment without the folder; whoever comes next brings it back.
  if (!existsSync(out)) {
    expect(named(folder, `.dist-old-${pid}-`)).toBeDefined();
    return;
  }
  const published = fingerprintOf(out);
  expect([first, second]).toContainEqual(published);
  if (published.join() === first.join()) expect(recordsOf(content)).toEqual(before);
}

test.each([EARLY, AT_THE_INDEX, ...BESIDE])(
  'killed %s',
  async (moment, hasCome) => {
    const { child, ended } = beginBuild(ARGS, ADDRESS);
    const pid = child.pid as number;
    const since = performance.now();
    while (child.exitCode === null && !hasCome(pid, since)) await wait(1);
    child.kill('SIGKILL');
    const [signal] = await ended;
    // Those beside the last build pass within a millisecond and may be missed.
    if (BESIDE.every(([name]) => name !== moment)) expect(signal).toBe('SIGKILL');
    expectWhole(pid);
  },
  180_000,
);

// What a build that is killed would leave lies there while it is stopped.
test('the next build, stopped at every moment, is whole in the end, and nothing is left of the others', async () => {
  const { child, ended } = beginBuild(ARGS, ADDRESS);
  const pid = child.pid as number;
  const since = performance.now();
  const caught: string[] = [];
  for (const [moment, hasCome] of [...SURE, ...BESIDE]) {
    while (child.exitCode === null && !hasCome(pid, since)) await wait(1);
    if (!(await standStill(child))) continue;
    caught.push(moment);
    try {
      expectWhole(pid);
    } finally {
      child.kill('SIGCONT');
    }
  }
  expect(await ended).toEqual([0, '']);
  const missed = SURE.filter(([moment]) => !caught.includes(moment));
  expect(missed).toEqual([]);
  expect(fingerprintOf(out)).toEqual(second);
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  expect(recordsOf(content)).toEqual(after);
  expect(readdirSync(path.join(content, 'articles')).sort()).toEqual(['a.md', 'a.permalinks.json']);
}, 180_000);
