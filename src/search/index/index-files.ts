import { gunzipSync, gzipSync } from 'node:zlib';
import { FILES } from '../query/open-index.ts';
import type { IndexRecord, IndexRecords } from '../words/records.ts';
import { withoutErrors } from '../words/without-errors.ts';
import { useIndex } from './use-index.ts';

/** A file of the index, its path relative to the site's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Where the parts of the index stand, as in `site.ts`. */
const MAIN = 'pagefind/';
const DEEP = 'pagefind/deep/';
/** The language under which all records are filed: none, so that words are indexed as they stand. */
const LANGUAGE = 'unknown';
/** What Pagefind puts before all that it gzips. */
const SIGNATURE = 'pagefind_dcd';

function unpacked(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error('Pagefind has changed its files.');
  return bytes.subarray(SIGNATURE.length);
}

/**
 * What the search loads of the file that Pagefind calls `path`, and under which name: of a record its text alone,
 * which stands in its address. Of what the search never loads, nothing.
 */
function searched(path: string, content: Uint8Array): [path: string, content: Uint8Array] | undefined {
  const [, id = '', kind] = /([^/]+)\.(pf_index|pf_fragment|pf_meta|pagefind)$/.exec(path) ?? [];
  if (kind === 'pf_index') return [FILES.chunk(id), unpacked(content)];
  if (kind === 'pf_meta') return [FILES.meta, unpacked(content)];
  if (kind === 'pagefind') return [FILES.engine, unpacked(content)];
  if (kind !== 'pf_fragment') return undefined;
  const { url } = JSON.parse(unpacked(content).toString('utf8')) as { url: string };
  return [FILES.record(id), new TextEncoder().encode(url)];
}

async function part(records: readonly IndexRecord[], folder: string): Promise<IndexFile[]> {
  const files = await useIndex({}, async (index) => {
    for (const record of records) withoutErrors(await index.addCustomRecord({ ...record, language: LANGUAGE }));
    return withoutErrors(await index.getFiles()).files;
  });
  return files.flatMap(({ path, content }) => {
    const file = searched(path, content);
    return file ? [{ path: folder + file[0], content: gzipSync(file[1], { level: 9 }) }] : [];
  });
}

/** Gives what `make` makes of a part of the records, or what it made of the same before. */
export type KeepPart = (from: readonly unknown[], make: () => Promise<IndexFile[]>) => Promise<IndexFile[]>;

/**
 * Makes all files of the search index, in two parts: an edit of a text leaves that of the notes as it was. Throws what
 * Pagefind reports.
 */
export async function indexFiles(
  { main, deep }: IndexRecords,
  keep: KeepPart = (_, make) => make(),
): Promise<IndexFile[]> {
  const first = await keep([MAIN, main], () => part(main, MAIN));
  const second = await keep([DEEP, deep], () => part(deep, DEEP));
  // The second part is opened with the engine of the first.
  return [...first, ...second.filter(({ path }) => path !== DEEP + FILES.engine)];
}
