import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { leftOutByReaderMode } from '../fixtures/reader-mode.ts';
import { builtSite, pagesOf } from './read-site.ts';

const site = builtSite();

test.each(pagesOf(site, 'article').map(({ file }) => file))(
  'reader modes show every paragraph, heading and note of %s',
  (file) => {
    expect(leftOutByReaderMode(readFileSync(path.join(site.folder, file), 'utf8'))).toEqual([]);
  },
);
