// An edition whose article was edited after it was published: what its pages say of it, and what its links still find.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { checkOf } from '../../src/addresses/range/check-of.ts';
import type { Permalinks } from '../../src/model/permalinks.ts';
import { VERSION } from '../budgets.ts';
import { CORRECTION, EDITED, FIRST, SECOND } from '../editions/edited/write-edited-content.ts';
import { builtFolderOf } from '../editions/editions.ts';
import { attribute, hasClass, textOfElement, wordsWithout } from './elements.ts';
import { brokenLinks, feedAddresses, jsonLdOf, linksOf } from './links.ts';
import { canonicalOf, type Page, pageOf, pagesOf, readSite } from './read-site.ts';

const site = readSite(builtFolderOf('edited'));
const article = pageOf(site, 'article');
const json = (file: string) => JSON.parse(readFileSync(path.join(site.folder, file), 'utf8'));
const byId = (page: Page, id: string) => page.elements.find((element) => attribute(element, 'id') === id);
const share = (id: string) => pagesOf(site, 'share').find(({ file }) => file.split('/')[2] === id) as Page;

test('every link leads somewhere, those to what is gone as well', () => {
  const pages = site.pages.filter(({ kind }) => kind !== '404');
  expect(brokenLinks(site, pages.flatMap(linksOf))).toEqual([]);
});

test('every number that was ever published is an id of the article', () => {
  const ids = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p6a', 'p7', 'p8'];
  expect(ids.filter((id) => !article.ids.has(id))).toEqual([]);
});

describe('tombstones', () => {
  test('stand at their place, are no part of a paragraph, and are not searched', () => {
    const order = article.elements.map((element) => attribute(element, 'id')).filter((id) => /^p\d/.test(id ?? ''));
    expect(order).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p6a', 'p7', 'p8']);
    for (const id of ['p3', 'p4']) expect(byId(article, id)?.tagName).toBe('aside');
    expect(article.html).not.toContain('data-pagefind');
    expect(article.html).toMatch(/\.gone:target\s*\{\s*display:\s*block/);
  });

  test('have a page of their own, which goes nowhere by itself', () => {
    expect(textOfElement(share('p3').tree)).toContain(
      '¶ 3 was taken out on 5 March 2026. Why: The letter was a rumour',
    );
    expect(textOfElement(share('p3').tree)).toContain(FIRST[2]);
    expect(share('p3').html).not.toContain('type="module"');
    expect(linksOf(share('p4')).map(({ url }) => url.hash)).toContain('#p5');
    expect(site.files.has(`articles/${EDITED}/p3.png`)).toBe(false);
  });
});

test('the versions that links may ask for are there, and lead to the present words', () => {
  const { paragraphs } = json(`articles/${EDITED}.history.json`);
  expect(Object.keys(paragraphs)).toEqual(['p1', 'p2', 'p5', 'p6', 'p6a', 'p7', 'p8']);
  const { check, former } = paragraphs.p2;
  expect([check, ...former.map((version: { check: string }) => version.check)]).toEqual([
    checkOf(SECOND[1] as string),
    checkOf(FIRST[1] as string),
  ]);
  const words = (without: string) =>
    former[0].pieces
      .flatMap(({ how, text }: { how: string; text: string }) => (how === without ? [] : [text]))
      .join('');
  expect([words('new'), words('gone')]).toEqual([FIRST[1], SECOND[1]]);
});

describe('versions', () => {
  const { live, aliases, tombstones, versions, words, order, notes, schema } = json(
    `articles/${EDITED}.permalinks.json`,
  ) as Permalinks;
  const pageOfVersion = (id: string) =>
    pagesOf(site, 'version').find(({ file }) => file === `articles/${EDITED}/v/${id}/index.html`) as Page;

  test('stand in the file for other programs, with all that ever had a number', () => {
    expect(schema).toBe(1);
    expect(live.map(({ id }) => id)).toEqual(['p1', 'p2', 'p5', 'p6', 'p6a', 'p7', 'p8']);
    expect(aliases.map(({ id, into, since }) => [id, into, since])).toEqual([['p4', 'p5', '2026-03-05']]);
    expect(tombstones.map(({ id, reason }) => [id, reason])).toEqual([
      ['p3', 'The letter was a rumour; nobody had seen it.'],
    ]);
    expect(order).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p6a', 'p7', 'p8']);
    expect(notes.map(({ id, paragraph }) => [id, paragraph])).toEqual([['two-bridges', 'p1']]);
    expect(versions.map(({ id, current }) => [id, current])).toEqual([
      ['2026-01-10', false],
      ['2026-03-05', true],
    ]);
    expect(versions.map(({ blocks }) => blocks.map((key) => words[key]))).toEqual([FIRST, SECOND]);
  });

  test('have their words, with the check that they are said to have', () => {
    for (const { id, text, sha256 } of versions) {
      const file = readFileSync(path.join(site.folder, new URL(text).pathname));
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
      expect(textOfElement(pageOfVersion(id).tree)).toContain(sha256);
      expect(file.toString('utf8')).toBe(`${(id === '2026-01-10' ? FIRST : SECOND).join('\n\n')}\n`);
    }
  });

  test('have a page each that is small, and the article’s for search engines', () => {
    for (const { id } of versions) {
      const { html } = pageOfVersion(id);
      expect(html.length).toBeLessThanOrEqual(VERSION);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(canonicalOf(pageOfVersion(id).elements)).toBe(article.url.href);
      expect(textOfElement(pageOfVersion(id).tree)).toContain(`/articles/${EDITED}/v/${id}/`);
    }
    const listed = readFileSync(path.join(site.folder, 'sitemap-0.xml'), 'utf8');
    expect(listed).not.toContain('/v/');
  });
});

describe('the page of changes', () => {
  const rows = () => pageOf(site, 'changes').elements.filter(({ tagName }) => tagName === 'li');

  test('tells each change with the words marked', () => {
    const said = rows().map((row) => wordsWithout(row, (inner) => hasClass(inner, 'pieces')));
    expect(said).toEqual([
      `Correction. ¶ 2 ${CORRECTION}`,
      '¶ 2 reworded',
      '¶ 3 taken out. Why: The letter was a rumour; nobody had seen it.',
      '¶ 4 taken into ¶ 5',
      '¶ 5 reworded',
      '¶ 6 reworded',
      '¶ 6a split off from ¶ 6',
      '¶ 8 new',
      'Correction. ¶ 1 There were two bridges, not three. The note',
    ]);
    const marks = (name: string) =>
      pageOf(site, 'changes')
        .elements.filter(({ tagName }) => tagName === name)
        .map(textOfElement);
    expect(marks('del')).toEqual(expect.arrayContaining(['an hour', 'about forty', FIRST[2]]));
    expect(marks('ins')).toEqual(expect.arrayContaining(['two hours', 'nearly sixty', SECOND[6]]));
  });

  test('has the days, the newest first, and the beginning', () => {
    const days = pageOf(site, 'changes')
      .elements.filter(({ tagName }) => tagName === 'time')
      .map(textOfElement);
    expect(days).toEqual(['5 March 2026', '4 March 2026']);
    expect(textOfElement(pageOf(site, 'changes').tree)).toContain('First published on 10 January 2026.');
  });
});

describe('corrections', () => {
  test('stand below their paragraph and are no words of it', () => {
    const lines = article.elements.filter((element) => hasClass(element, 'correction')).map(textOfElement);
    expect(lines).toEqual([
      'Correction, 4 March 2026. There were two bridges, not three. The note',
      `Correction, 5 March 2026. ${CORRECTION}`,
    ]);
    expect(textOfElement(byId(article, 'p2') as never)).not.toContain('Correction');
    expect(jsonLdOf(article)[0]?.correction).toHaveLength(2);
  });

  test('are listed for the whole edition, and in a feed', () => {
    const page = pageOf(site, 'corrections');
    const rows = page.elements.filter(({ tagName }) => tagName === 'li').map(textOfElement);
    expect(rows[0]).toBe(`5 March 2026. The two bridges, ¶ 2 ${CORRECTION}`);
    expect(rows).toHaveLength(2);
    const xml = readFileSync(path.join(site.folder, 'corrections.xml'), 'utf8');
    const { item } = new XMLParser().parse(xml).rss.channel;
    expect(item.map(({ link, description }: Record<string, string>) => [link, description])).toEqual([
      [`${article.url.href}#p2`, CORRECTION],
      [`${article.url.href}#p1`, 'There were two bridges, not three.'],
    ]);
    expect(feedAddresses(site)).toHaveLength(2);
    const feeds = page.elements.filter((element) => attribute(element, 'type') === 'application/rss+xml');
    expect(feeds.map((feed) => attribute(feed, 'href'))).toContain(`${site.address.pathname}corrections.xml`);
  });
});
