import { build } from 'vite';
import { INDEX_LANGUAGE } from './open-index.ts';
import { type IndexRecord, type IndexRecords, TOKEN } from './records.ts';
import { sound } from './sound.ts';
import { useIndex } from './use-index.ts';

/** A file of the index, its path relative to the site's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Files that Pagefind writes and this site never loads: its interfaces, and its worker. */
const UNUSED = /(?:-ui|-highlight|-worker)\.(?:js|css)$/;
/** Where the parts of the index stand, as in `site.ts`. */
const MAIN = 'pagefind/';
const DEEP = 'pagefind/deep/';

async function part(records: readonly IndexRecord[], folder: string): Promise<IndexFile[]> {
  const files = await useIndex({ includeCharacters: TOKEN }, async (index) => {
    for (const record of records) sound(await index.addCustomRecord({ ...record, language: INDEX_LANGUAGE }));
    return sound(await index.getFiles()).files;
  });
  return files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => ({ path: folder + path, content }));
}

/**
 * What the search uses of Pagefind's module: the class that opens one part of an index. Its workers and what puts
 * several indexes together are left out, a third of what readers would load.
 */
async function smallModule(code: string): Promise<string> {
  const id = 'pagefind.js';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'postil:pagefind-module',
        resolveId: (name) => (name === id ? id : null),
        load: (name) => (name === id ? code.replace(/export\{[^}]*\};?\s*$/, 'export{PagefindInstance};') : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: id,
        preserveEntrySignatures: 'strict',
        treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
      },
    },
  });
  const [chunk] = (Array.isArray(built) ? built : [built]).flatMap((made) => ('output' in made ? made.output : []));
  if (chunk?.type !== 'chunk' || !chunk.exports.includes('PagefindInstance')) throw new Error('Pagefind has changed.');
  return chunk.code;
}

/** Makes all files of the search index. Throws what Pagefind reports. */
export async function indexFiles({ main, deep }: IndexRecords): Promise<IndexFile[]> {
  const first = await part(main, MAIN);
  const second = await part(deep, DEEP);
  const files = first.map(async ({ path, content }) => {
    if (!path.endsWith('.js')) return { path, content };
    return { path, content: new TextEncoder().encode(await smallModule(new TextDecoder().decode(content))) };
  });
  // The second part is opened with the module and the engine of the first.
  const rest = second.filter(({ path }) => !/\/(?:pagefind\.js|wasm\.[a-z]+\.pagefind)$/.test(path));
  return [...(await Promise.all(files)), ...rest];
}
