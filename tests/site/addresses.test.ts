// What the list of published addresses promises, the built site keeps; and what is taken down is told.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listedAddresses } from '../../src/addresses/published/listed-addresses.ts';
import { contentOf } from '../editions/editions.ts';
import { attribute, textOfElement } from './elements.ts';
import { brokenLinks } from './links.ts';
import { builtSite, ROOT, readSite, type Site } from './read-site.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const content = path.join(folder, 'content');
const out = path.join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LIST = path.join(contentOf('ordinary'), 'addresses.txt');
/** The note of the author's own footnote: its words stand in a paragraph that is on the list. */
const FOOTNOTE = 'note-decks';
const listed = listedAddresses(readFileSync(LIST, 'utf8')).map(({ address }) => address);

/** Those of the listed addresses that lead to nothing in a built site. */
const lost = (site: Site) =>
  brokenLinks(
    site,
    listed.map((href) => ({ from: 'addresses.txt', href, url: new URL(href, site.address) })),
  );

/** Does what a release does to the content. */
function putOnRecord(of: string): void {
  for (const command of ['permalinks', 'addresses'] as const) {
    expect(runCli(command, ['--content', of], undefined, { env: { CI: '' } })).toMatchObject({ code: 0, stderr: '' });
  }
}

test('every listed address leads somewhere in the built site', () => {
  expect(listed.length).toBeGreaterThan(150);
  expect(lost(builtSite())).toEqual([]);
});

test('the list has every page of an article and an entity, every paragraph, note of a claim and work', () => {
  const { pages, address } = builtSite();
  const now = pages.flatMap(({ kind, url, ids }) => {
    const at = url.href.slice(address.href.length);
    if (kind === 'entity' || kind === 'context') return [at];
    if (kind === 'article')
      return [at, ...[...ids].filter((id) => id !== FOOTNOTE && /^(p\d|note-)/.test(id)).map((id) => `${at}#${id}`)];
    return kind === 'works' ? [...ids].filter((id) => id !== 'main').map((id) => `${at}#${id}`) : [];
  });
  expect(now.length).toBeGreaterThan(120);
  expect(now.filter((one) => !listed.includes(one))).toEqual([]);
});

test('a work and an entity that are taken down stop the build until it is said; then their addresses tell of it', () => {
  const gone = 'cia';
  cpSync(path.join(ROOT, 'tests/rules/clean'), content, { recursive: true });
  writeFileSync(
    path.join(content, `entities/${gone}.md`),
    '---\nname: CIA\nkind: organisation\nsummary: An agency.\nworks: [memo]\n---\n',
  );
  writeFileSync(
    path.join(content, 'works/memo.yaml'),
    'type: report\ntitle: Memo\nURL: https://example.org/memo\nweight: B\n',
  );
  const release = { env: { CI: '' } };
  const args = ['--content', content, '--out', out];
  putOnRecord(content);
  for (const file of [`entities/${gone}.md`, 'works/memo.yaml']) rmSync(path.join(content, file));
  const { code, stderr } = runCli('build', args, 'https://example.org/', release);
  expect(code).toBe(1);
  expect(stderr).toMatch(/addresses\.txt:\d+:1 error address-dropped\n.*"entities\/cia\/"/);
  expect(stderr).toContain('"works/#memo"');
  const line = (address: string) => `- address: ${address}\n  on: "2026-12-01"\n  reason: It named the wrong agency.\n`;
  writeFileSync(
    path.join(content, 'withdrawn.yaml'),
    `${line('entities/cia/')}  instead: entities/imu/\n${line('works/#memo')}`,
  );
  expect(runCli('build', args, 'https://example.org/', release)).toMatchObject({ code: 0, stderr: '' });
  const site = readSite(out);
  const page = site.pages.find(({ file }) => file === 'entities/cia/index.html');
  expect(page && textOfElement(page.tree)).toContain('taken down on 1 December 2026. It named the wrong agency.');
  expect(page?.elements.map((element) => attribute(element, 'href'))).toContain('/entities/imu/');
  expect(site.pages.find(({ file }) => file === 'works/index.html')?.ids).toContain('memo');
}, 180_000);

test('an article, a claim and an entity with another id keep the addresses that they had', () => {
  const edited = path.join(folder, 'edited');
  const built = path.join(folder, 'edited-dist');
  cpSync(path.join(ROOT, 'tests/rules/clean'), edited, { recursive: true });
  const args = ['--content', edited, '--out', built];
  const release = { env: { CI: '' } };
  putOnRecord(edited);
  const before = listedAddresses(readFileSync(path.join(edited, 'addresses.txt'), 'utf8'));
  const at = (file: string) => path.join(edited, file);
  const article = readFileSync(at('articles/a.md'), 'utf8')
    .replace('\ntitle:', '\nformerIds: [a]\ntitle:')
    .replace('- id: two-pledges', '- id: both-pledges\n    formerIds: [two-pledges]');
  writeFileSync(at('articles/b.md'), article);
  for (const file of ['articles/a.md', 'articles/a.permalinks.json']) rmSync(at(file));
  expect(runCli('build', args, 'https://example.org/', release)).toMatchObject({ code: 0, stderr: '' });
  const site = readSite(built);
  const links = before.map(({ address: href }) => ({ from: 'before', href, url: new URL(href, site.address) }));
  // The page of a former article sends readers on with the rest of the address; what is on it is on the new one.
  const pages = links.filter(({ href }) => !href.startsWith('articles/a/#'));
  expect(pages.length).toBeGreaterThan(5);
  expect(brokenLinks(site, pages)).toEqual([]);
  const moved = links.flatMap(({ href }) => (href.startsWith('articles/a/#') ? [href.replace('/a/', '/b/')] : []));
  const there = moved.map((href) => ({ from: 'moved', href, url: new URL(href, site.address) }));
  expect(brokenLinks(site, there)).toEqual([]);
}, 180_000);
