import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagesOf } from './packages-of.ts';

const LOCK = {
  packages: {
    '': { dependencies: { b: '1.0.0' } },
    'node_modules/b': { version: '1.0.0', license: 'MIT' },
    'node_modules/b/node_modules/@x/a': { version: '2.0.0', license: 'ISC' },
    'node_modules/c/node_modules/@x/a': { version: '2.0.0', license: 'ISC' },
    'node_modules/c': { version: '3.0.0', license: 'MIT' },
    'node_modules/d': { version: '4.0.0', license: 'GPL-3.0', dev: true },
    'node_modules/e': { version: '5.0.0' },
  },
};

test('each package of the site is listed once, by name, with its licence', () => {
  expect(packagesOf(LOCK)).toEqual([
    { name: '@x/a', version: '2.0.0', licence: 'ISC', direct: false },
    { name: 'b', version: '1.0.0', licence: 'MIT', direct: true },
    { name: 'c', version: '3.0.0', licence: 'MIT', direct: false },
    { name: 'e', version: '5.0.0', licence: 'unknown', direct: false },
  ]);
});

/** What may be used for a site under MIT and CC BY, whether or not some of it reaches readers. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  '(MIT AND BSD)',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
];
/** A typeface may be passed on with a site under this one, with its text. */
const FONTS = ['OFL-1.1', 'MIT AND OFL-1.1'];
/** Tools of the build (Lightning CSS, resvg, the libraries of sharp, citeproc, Mediabunny), used and not passed on. */
const TOOLS = [
  'CPAL-1.0 OR AGPL-1.0',
  'MPL-2.0',
  'LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
];

test('every licence fits ours', () => {
  const packages = packagesOf(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const odd = packages.filter(({ licence }) => ![...FREE, ...FONTS, ...TOOLS].includes(licence));
  expect(odd).toEqual([]);
  const tool = /^(lightningcss|@img\/sharp|@resvg\/|citeproc$|mediabunny$)/;
  expect(packages.filter(({ name, licence }) => TOOLS.includes(licence) && !tool.test(name))).toEqual([]);
});
