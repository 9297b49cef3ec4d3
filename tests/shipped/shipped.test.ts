// The edition in content/, whichever it is: it builds without faults, its site agrees with its files, its queries find.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchFolder } from '../../src/search/index/search-folder.ts';
import { ROOT } from '../editions/editions.ts';
import { readContent } from '../editions/read-content.ts';
import { ourAnswer } from '../search/our-search.ts';
import { readQueries, type Score, score } from '../search/score.ts';
import { attribute } from '../site/elements.ts';
import { linksOf } from '../site/links.ts';
import { readSite } from '../site/read-site.ts';
import { runCli } from '../site/run-cli.ts';

const CONTENT = path.join(ROOT, 'content');
const content = readContent(CONTENT);
const site = readSite(path.join(ROOT, 'dist'));
const pageAt = (file: string) => site.pages.find((page) => page.file === file);

test('the check finds no fault with it, though it may hint', { timeout: 30_000 }, () => {
  const { code, stdout, stderr } = runCli('check', ['--json']);
  const findings = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('it has a page for each article and entity, and no others', () => {
  const pagesOfKind = (kind: string) => site.pages.filter((page) => page.kind === kind).map(({ file }) => file);
  const folders = (kind: string, ids: string[]) => ids.map((id) => `${kind}/${id}/index.html`);
  const articles = content.articles.map(({ id }) => id);
  // Pages that lead on from a former id, or tell of what was taken down, are there besides.
  expect(pagesOfKind('article')).toEqual(expect.arrayContaining(folders('articles', articles)));
  const entities = content.entities.map(({ id }) => id);
  expect(pagesOfKind('entity')).toEqual(expect.arrayContaining(folders('entities', entities)));
});

describe.each(content.articles)('the article $id', ({ id, claims, entities, paragraphs }) => {
  const page = pageAt(`articles/${id}/index.html`);

  test('has every paragraph of its ledger and the note of every claim', () => {
    const wanted = [...paragraphs.map((one) => one.id), ...claims.map((claim) => `note-${claim.id}`)];
    expect(wanted.filter((one) => !page?.ids.has(one))).toEqual([]);
  });

  test('has a card for every entity that it lists', () => {
    expect(entities.filter((entity) => !page?.ids.has(`card-${entity}`))).toEqual([]);
  });
});

test('the list of claims has every claim, once', () => {
  const register = pageAt('claims/index.html');
  const rows = register?.elements.filter((element) => element.tagName === 'li' && attribute(element, 'id'));
  expect(rows).toHaveLength(content.articles.reduce((sum, { claims }) => sum + claims.length, 0));
});

test('every work that a claim rests on is listed', () => {
  const listed = new Set(site.pages.filter(({ file }) => file.startsWith('works/')).flatMap(({ ids }) => [...ids]));
  const used = content.articles.flatMap(({ claims }) => claims.flatMap(({ works }) => works));
  expect(used.filter((id) => !listed.has(id))).toEqual([]);
});

test('the first page leads to every article', () => {
  const links = new Set(linksOf(pageAt('index.html') as never).map(({ url }) => url.pathname));
  const at = (id: string) => new URL(`articles/${id}/`, site.address).pathname;
  expect(content.articles.filter(({ id }) => !links.has(at(id))).map(({ id }) => id)).toEqual([]);
});

const search = searchFolder(site.folder, site.address.pathname);

test('every entity is found by its name', { timeout: 180_000 }, async () => {
  const lost: string[] = [];
  for (const { id, name } of content.entities) {
    const { entities } = await search.search(name);
    if (entities[0]?.id !== id) lost.push(`${name}: ${entities.map((entity) => entity.id).slice(0, 3)}`);
  }
  expect(lost).toEqual([]);
});

// Whoever makes an edition may keep sets of queries with it; what the rows are is said in tests/search/score.ts. One
// that
// is held out is for the bench alone: what is tried here is mended for.
const QUERIES = path.join(CONTENT, 'queries');
const sets = existsSync(QUERIES) ? readdirSync(QUERIES).filter((file) => /^(?!held-out).*\.yaml$/.test(file)) : [];

describe.skipIf(sets.length === 0).each(sets)('the queries of %s', (file) => {
  const queries = readQueries(path.join(QUERIES, file));
  let scored: Score;
  beforeAll(async () => {
    scored = await score(queries, (query) => ourAnswer(search, query));
  }, 180_000);

  test('the entity that is meant comes first, under any spelling', () => {
    expect(scored.entityRecall, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('the paragraphs that answer are among the first five, the best first', () => {
    expect(scored.paragraphRecall, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(scored.reciprocalRank, scored.misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('what stands nowhere is not found', () => {
    expect(scored.nothing, scored.misses.join('\n')).toBe(1);
  });
});
