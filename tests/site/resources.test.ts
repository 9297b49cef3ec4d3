import { expect, test } from 'vitest';
import { everySite } from './read-site.ts';
import { cssAddresses, foreignResources, resourcesOf, scriptAddresses } from './resources.ts';

test.each(everySite())('nothing is loaded from another host: $name', ({ site }) => {
  expect(resourcesOf(site).length).toBeGreaterThan(site.pages.length);
  expect(foreignResources(site)).toEqual([]);
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
