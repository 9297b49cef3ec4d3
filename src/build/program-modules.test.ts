import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { PROGRAM_FOLDER } from './program-folder.ts';
import { programModules } from './program-modules.ts';

const program = (name: string) => join(PROGRAM_FOLDER, 'src', name);

/** What the plugin makes of an import that leads to a file. */
async function taken(file: string, importer: string | undefined = program('site/pages/index.astro')) {
  const resolveId = programModules().resolveId as (id: string, importer: string | undefined) => Promise<unknown>;
  return (await resolveId.call({ resolve: async () => ({ id: file }) } as never, file, importer)) ?? 'bundled';
}

const asItIs = (file: string) => ({ id: pathToFileURL(file).href, external: true });

test.each([
  ['a view', program('site/views/views.ts')],
  ['a step', program('build/edition.ts')],
])('%s is imported as the command has loaded it', async (_, file) => {
  expect(await taken(file)).toEqual(asItIs(file));
});

test.each([
  ['a component', program('site/components/Card.astro')],
  ['an endpoint among the pages', program('site/pages/feed.xml.ts')],
  ['what runs in the browser', program('site/client/main.ts')],
  ['a file of a publisher', '/edition/overrides/words.ts'],
  ['a file that is not there', program('build/none.ts')],
])('%s is bundled', async (_, file) => {
  expect(await taken(file)).toBe('bundled');
});

test('an entry is bundled', async () => {
  expect(await taken(program('build/edition.ts'), '')).toBe('bundled');
});
