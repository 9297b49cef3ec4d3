import { minify } from 'vite';
import { DEEP_LANGUAGE } from './open-index.ts';
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

async function part(records: readonly IndexRecord[], language: string, folder: string): Promise<IndexFile[]> {
  const files = await useIndex({ includeCharacters: TOKEN }, async (index) => {
    for (const record of records) sound(await index.addCustomRecord({ ...record, language }));
    return sound(await index.getFiles()).files;
  });
  return files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => ({ path: folder + path, content }));
}

/** Pagefind's module without the spaces and long names that it comes with: a fifth less to load. */
async function smaller({ path, content }: IndexFile): Promise<IndexFile> {
  const { code, errors } = await minify(path, new TextDecoder().decode(content), { module: true });
  if (errors.length > 0) throw new Error(`${path} cannot be made smaller: ${errors[0]?.message}`);
  return { path, content: new TextEncoder().encode(code) };
}

/** Makes all files of the search index. Throws what Pagefind reports. */
export async function indexFiles({ main, deep }: IndexRecords): Promise<IndexFile[]> {
  // No language of its own: words are not stemmed by the index, so that its engine is smaller and any language will do.
  const first = await part(main, 'unknown', MAIN);
  const second = await part(deep, DEEP_LANGUAGE, DEEP);
  const files = await Promise.all(first.map((file) => (file.path.endsWith('.js') ? smaller(file) : file)));
  // The second part is joined to the first, and has no use for a module and an engine of its own.
  return [...files, ...second.filter(({ path }) => !/\/(?:pagefind\.js|wasm\.[a-z]+\.pagefind)$/.test(path))];
}
