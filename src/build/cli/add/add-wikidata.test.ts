import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { PROGRAM_FOLDER } from '../../program-folder.ts';
import { addWikidata } from './add-wikidata.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const content = join(folder, 'content');
const log = vi.spyOn(console, 'log').mockImplementation(() => {});
afterAll(() => {
  log.mockRestore();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  log.mockClear();
  rmSync(content, { recursive: true, force: true });
  cpSync(join(PROGRAM_FOLDER, 'src/build/cli/init/template/content'), content, { recursive: true });
});

const ENTITY = 'ada-lovelace';
const read = () => readFileSync(join(content, `entities/${ENTITY}.md`), 'utf8');
const said = () => log.mock.calls.map(([line]) => line);
const asked: string[] = [];
/** Wikidata, with these items for whatever is asked. */
const host =
  (...ids: string[]): typeof fetch =>
  async (address) => {
    asked.push(String(address));
    return new Response(
      JSON.stringify({ search: ids.map((id) => ({ id, label: 'Ada', description: 'who counted' })) }),
    );
  };
const add = (ids: string[], options: object, fetched: typeof fetch) =>
  addWikidata(ids, { content, online: true, 'dry-run': false, ...options }, fetched);

test('nothing is asked without leave, which says whom it is for', async () => {
  asked.length = 0;
  await expect(add([ENTITY], { online: false }, host('Q1'))).rejects.toThrow(
    'with --online www.wikidata.org is asked for 1 name',
  );
  expect(asked).toEqual([]);
});

test('what may be meant is listed, and nothing is taken by itself', async () => {
  const before = read();
  await add([ENTITY], {}, host('Q1', 'Q2'));
  expect(said()).toEqual([
    'asking www.wikidata.org for 1 name',
    expect.stringMatching(/^ada-lovelace: .+ \(person\)$/),
    '  Q1  Ada: who counted',
    '  Q2  Ada: who counted',
    '0 of 1 name taken',
  ]);
  expect(read()).toBe(before);
});

test('the one that is taken goes into the record, all else as it was', async () => {
  const before = read();
  await add([ENTITY], { take: 'Q2' }, host('Q1', 'Q2'));
  const after = read();
  expect(after.replace('wikidata: Q2\n', '')).toBe(before);
  asked.length = 0;
  await add([], { take: undefined }, host());
  expect(asked.some((address) => address.includes('Lovelace'))).toBe(false);
  await expect(add(['charles-babbage'], { take: 'Q2' }, host('Q2'))).rejects.toThrow('none of those');
  expect(said()).toContainEqual('  Q2  Ada: who counted (ada-lovelace has it)');
});

test.each<[string, string[], object, string]>([
  ['an entity that is not there', ['none'], {}, 'there is no entity "none"'],
  ['an item that was not offered', [ENTITY], { take: 'Q9' }, 'Q9 is none of those'],
  ['one item for many', [], { take: 'Q1' }, 'for one entity'],
])('%s', async (_name, ids, options, why) => {
  const before = read();
  await expect(add(ids, options, host('Q1'))).rejects.toThrow(why);
  expect(read()).toBe(before);
});
