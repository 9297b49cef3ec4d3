// Findings as the bench shows them, and the one edit that mends each.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BenchFinding } from '../../bench/api.ts';
import { latestEdition } from '../latest-edition.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { findingsOf } from './findings-of.ts';
import { mendFinding } from './mend-finding.ts';
import { beginSession, type Session } from './session.ts';

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const content = join(folder, 'content');
const ARTICLE = 'two-flags';
const FILE = `articles/${ARTICLE}.md`;
let session: Session;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const begin = (edition: string) => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(PROGRAM_FOLDER, edition), content, { recursive: true });
  session = beginSession(content);
};
beforeEach(() => begin('tests/editions/ordinary/content'));

const read = (name: string) => readFileSync(join(content, name), 'utf8');
function change(name: string, from: string | RegExp, to: string): void {
  const before = read(name);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(content, name), after);
}
const findings = async (article: string | undefined = ARTICLE) =>
  findingsOf(content, await latestEdition(content), article);
async function findingOf(rule: string, article?: string): Promise<BenchFinding> {
  const found = (await findings(article)).find((one) => one.rule === rule);
  if (!found) throw new Error(`no finding ${rule}`);
  return found;
}
const mend = ({ rule, file, line, column, message }: BenchFinding, said: object = {}) =>
  mendFinding(content, session, { rule, file, line, column, message, ...said });

describe('one edit that restores what a slip of the keyboard broke', () => {
  test.each<[string, string, string | RegExp, string, string]>([
    ['an entity of the list', FILE, '\n  - coast-watch\n', '\n  - coast-wacth\n', 'unknown-entity'],
    ['the name of a field', FILE, '\nkicker:', '\nkiker:', 'unknown-field'],
    ['a rating', FILE, 'rating: disputed', 'rating: dispute', 'unknown-value'],
    ['a work of a claim', FILE, 'works: [port-list-2024, h', 'works: [port-list-2042, h', 'unknown-work'],
    ['the target of a relation', 'entities/guild.md', /target: league/, 'target: leage', 'relation-to-nobody'],
    [
      'the type of a work',
      'works/almond-2024.yaml',
      'type: article-newspaper',
      'type: article-newpaper',
      'unknown-value',
    ],
    ['the name of a field of a page', 'pages/about.md', '\ndescription:', '\ndescripton:', 'unknown-field'],
  ])('%s', async (_name, file, from, to, rule) => {
    const before = read(file);
    change(file, from, to);
    const finding = await findingOf(rule);
    expect(finding.mend).toMatchObject({ do: 'replace' });
    await mend(finding);
    expect(read(file)).toBe(before);
    await session.undo();
    expect(read(file)).not.toBe(before);
  });
});

test.each([
  ['edition.yaml', 'name: The two ports # of the north\ntagline: Who sails for whom\n', 'tagline', 'taglin'],
  ['withdrawn.yaml', '- address: articles/none/\n  on: "2026-01-01"\n  reason: R\n', 'address', 'adress'],
])('a slip in %s is mended there', async (name, text, field, slip) => {
  writeFileSync(join(content, name), text.replace(field, slip));
  await mend(await findingOf('unknown-field'));
  expect(read(name)).toBe(text);
  await session.undo();
  expect(read(name)).toContain(`${slip}:`);
  rmSync(join(content, name));
});

test('a quote and a wording take the words that now stand in the text', async () => {
  const said = 'announced in October that they would sail';
  const now = 'announced in early October that they would sail';
  const at = read(FILE).lastIndexOf(said);
  writeFileSync(join(content, FILE), read(FILE).slice(0, at) + now + read(FILE).slice(at + said.length));
  const finding = await findingOf('quote-edited');
  expect(finding).toMatchObject({ here: true, severity: 'error', mend: { do: 'take-words' } });
  await mend(finding);
  await mend(await findingOf('also-edited'));
  expect((await findings()).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read(FILE)).toContain(`quote: "${now}"`);
});

test.each<[string, string, string]>([
  ['a doubtful paragraph, and nothing is said', 'paragraph-doubtful', 'say whether'],
  ['one that was taken out, and no reason is given', 'removal-unexplained', 'say why'],
])('%s', async (_name, rule, said) => {
  begin(`tests/rules/${rule}`);
  const [article] = (await latestEdition(content)).content.articles;
  const ledger = `articles/${article?.id}.permalinks.json`;
  const before = read(ledger);
  await expect(mend(await findingOf(rule, article?.id), { reason: ' ' })).rejects.toThrow(said);
  expect(read(ledger)).toBe(before);
});

test('a finding leads to the words that it is about', async () => {
  change(FILE, 'works: [crew-register-2024, port-list-2024]', 'works: [port-list-2024]');
  change(FILE, /$/, '\nWords with [[a link]] of another program.\n');
  const told = await findings();
  const spots = ['one-origin', 'foreign-syntax'].map((rule) => told.find((one) => one.rule === rule && one.here)?.spot);
  const { edition } = (await latestEdition(content)).built;
  const words = spots.map((spot) => {
    const { text } = edition?.articles[0]?.paragraphs.find(({ id }) => id === spot?.paragraph) ?? {};
    return text?.slice(spot?.start, spot?.end);
  });
  expect(words).toEqual(['from the skerry belt of the north', 'Words with [[a link]] of another program.']);
});

test('one of several entities on a line leads to its own words', async () => {
  begin('tests/rules/also-inside-mention');
  const [article] = (await latestEdition(content)).content.articles;
  const id = article?.id ?? '';
  change(`articles/${id}.md`, /entities:[\s\S]*?\n---/, 'entities: [{ id: imu, also: [Taliban] }, ttp]\n---');
  const { spot } = await findingOf('also-inside-mention', id);
  const { edition } = (await latestEdition(content)).built;
  const { text } = edition?.articles[0]?.paragraphs.find((one) => one.id === spot?.paragraph) ?? {};
  expect(text?.slice(spot?.start, spot?.end)).toBe('IMU');
});

describe('what is not mended', () => {
  test('a finding that is gone', async () => {
    change(FILE, '\n  - coast-watch\n', '\n  - coast-wacth\n');
    const finding = await findingOf('unknown-entity');
    change(FILE, '\n  - coast-wacth\n', '\n  - coast-watch\n');
    await expect(mend(finding)).rejects.toThrow('gone');
  });

  test('one that takes more than an edit', async () => {
    change(FILE, '\nkicker: ', '\nkicker: 7 #');
    const finding = await findingOf('bad-value');
    expect(finding.mend).toBeUndefined();
    await expect(mend(finding)).rejects.toThrow('by hand');
  });

  test('a file that the bench does not write', async () => {
    writeFileSync(join(content, 'addresses.txt'), 'articles/none/\n');
    const broken = (await findings()).find(({ file }) => file.endsWith('addresses.txt'));
    expect(broken).toBeDefined();
    expect(broken?.mend).toBeUndefined();
    await expect(mend(broken as BenchFinding)).rejects.toThrow();
    expect(read('addresses.txt')).toBe('articles/none/\n');
    rmSync(join(content, 'addresses.txt'));
  });
});
