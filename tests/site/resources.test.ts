import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attribute } from './elements.ts';
import { everySite, type Page, type Site } from './read-site.ts';
import { cssAddresses, foreignResources, resourcesOf, scriptAddresses, staticImports } from './resources.ts';

test.each(everySite())('nothing is loaded from another host: $name', ({ site }) => {
  expect(resourcesOf(site).length).toBeGreaterThan(site.pages.length);
  expect(foreignResources(site)).toEqual([]);
});

/** The modules that a page names, and those that each of these names. */
function modulesOf(site: Site, page: Page): { named: Set<string>; imported: Set<string> } {
  const importsOf = (address: string) =>
    staticImports(readFileSync(path.join(site.folder, new URL(address).pathname), 'utf8')).map(
      (one) => new URL(one, address).href,
    );
  const scripts = page.elements.filter((one) => one.tagName === 'script' && attribute(one, 'type') === 'module');
  const named = new Set(scripts.map((one) => new URL(attribute(one, 'src') ?? '', page.url).href));
  const imported = new Set([...named].flatMap(importsOf).filter((one) => !named.has(one)));
  for (const one of [...imported].flatMap(importsOf)) {
    if (!named.has(one) && !imported.has(one)) throw new Error(`${page.file} waits for ${one}, which nothing names`);
  }
  return { named, imported };
}

test.each(everySite())('no page waits for a third script after a second: $name', ({ site }) => {
  const kinds = [...Map.groupBy(site.pages, ({ kind }) => kind).values()].flatMap(([first]) => (first ? [first] : []));
  const article = kinds.find(({ kind }) => kind === 'article');
  for (const page of kinds) modulesOf(site, page);
  // What every page runs is one file.
  if (article) expect(modulesOf(site, article).imported).toEqual(new Set());
});

test('what a style sheet and a module load is found, however it is written', () => {
  expect(cssAddresses(`@import "a.css"; b { c: url(d.png), url( 'e.png' ), url("f.png") } @import url(g.css)`)).toEqual(
    expect.arrayContaining(['a.css', 'd.png', 'e.png', 'f.png', 'g.css']),
  );
  expect(scriptAddresses(`import"a.js";import b from "c.js";export*from'd.js';const e=()=>import("f.js")`)).toEqual([
    'a.js',
    'c.js',
    'd.js',
    'f.js',
  ]);
});
