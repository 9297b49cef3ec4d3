import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Edition } from '../../src/model/edition.ts';
import type { Answered } from '../search/score.ts';

/** Another way to search: what a first search loads (index and code apart), and its answers. */
export interface Rival {
  name: string;
  /** Bytes of its index, gzipped. */
  index: number;
  search: (query: string) => Promise<Answered>;
}

interface Text {
  id: string;
  entity: boolean;
  title: string;
  text: string;
}

/** The same texts for all: paragraphs with the names marked in them, and entities under all their names. */
export function textsOf(edition: Edition): Text[] {
  return [
    ...edition.articles.flatMap((article) =>
      article.paragraphs.map(({ id, text }) => ({ id: `${article.id}#${id}`, entity: false, title: '', text })),
    ),
    ...edition.entities.map(({ id, name, aliases, searchForms, summary }) => ({
      id,
      entity: true,
      title: [name, ...aliases, ...searchForms].join(', '),
      text: summary,
    })),
  ];
}

function answered(texts: readonly Text[], ids: readonly string[]): Answered {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const entities = ids.filter((id) => byId.get(id)?.entity);
  const paragraphs = ids.filter((id) => !byId.get(id)?.entity).map((id) => id.replace(/^.*#/, ''));
  return { entities, paragraphs, anything: ids.length > 0 };
}

/** MiniSearch with the settings that its own guide gives for a search box. */
export function miniSearch(texts: Text[]): Rival {
  const mini = new MiniSearch<Text>({ fields: ['title', 'text'], storeFields: [] });
  mini.addAll(texts);
  return {
    name: 'MiniSearch',
    index: gzipSync(JSON.stringify(mini)).length,
    search: async (query) => {
      const found = mini.search(query, { boost: { title: 2 }, prefix: true, fuzzy: 0.2 });
      return answered(
        texts,
        found.map(({ id }) => String(id)),
      );
    },
  };
}

/** FlexSearch with its forward tokenizer and its encoder for Latin letters. */
export async function flexSearch(texts: Text[]): Promise<Rival> {
  const index = new flexsearch.Index({ tokenize: 'forward', encoder: flexsearch.Charset.LatinBalance });
  for (const [at, { title, text }] of texts.entries()) index.add(at, `${title} ${text}`);
  let bytes = 0;
  await index.export((_key: string, data: unknown) => {
    bytes += gzipSync(String(data ?? '')).length;
  });
  return {
    name: 'FlexSearch',
    index: bytes,
    search: async (query) => {
      const found = index.search(query, { limit: 50, suggest: true }) as number[];
      return answered(
        texts,
        found.map((at) => texts[at]?.id ?? ''),
      );
    },
  };
}

/** Pagefind fetches its files; those of a folder are read instead. */
function fetchFiles(folder: string): void {
  const fetched = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const path = String(input).replace(/\?.*$/, '');
    return path.startsWith(folder) ? new Response(await readFile(path)) : fetched(input, init);
  };
}

/** Pagefind as it comes: a record for each paragraph and entity, names as metadata. */
export async function barePagefind(
  texts: Text[],
  write: (path: string, content: Uint8Array) => string,
): Promise<Rival> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start.');
  for (const { id, title, text } of texts) {
    await index.addCustomRecord({ url: `/${id}`, content: text, language: 'en', meta: { title } });
  }
  const { files } = await index.getFiles();
  await close();
  const parts = files.filter(({ path }) => /\.(?:pf_meta|pf_index)$/.test(path));
  const module = files.map(({ path, content }) => write(path, content)).find((path) => path.endsWith('/pagefind.js'));
  const { createInstance } = await import(module as string);
  const folder = (module as string).replace(/pagefind\.js$/, '');
  fetchFiles(folder);
  const instance = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  return {
    name: 'Pagefind alone',
    index: parts.reduce((sum, { content }) => sum + content.length, 0),
    search: async (query) => {
      const { results } = await instance.search(query);
      const found = await Promise.all(
        results.slice(0, 40).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
      );
      return answered(
        texts,
        found.map(({ url }: { url: string }) => url.slice(1)),
      );
    },
  };
}
